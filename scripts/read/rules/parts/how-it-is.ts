/** What something can do or must do, or how it is, is not what it is; of two joined subjects, neither is what the sentence says. */
export const HOW_IT_IS =
	/^(?:(?:can|could|may|might|will|would|shall|should|must|cannot|can't|won't)|(?:is|are|was|were)\s+(?:either|both|not|never|always|very|too|so|quite|more|less|better|worse|often|usually|also|only|still))\b/iu;
