#!/usr/bin/env bash
# Adds the addresses that a build has published to the list in the repository, and pushes it, so that no later build loses one. Nothing is
# committed if the list has them all.
#
# usage: keep-addresses.sh <list of the build> <list in the repository>
set -euo pipefail
published=$1
list=$2
branch=$(git branch --show-current)

# Somebody may push at the same time.
for _ in 1 2 3; do
	git fetch --quiet origin "$branch"
	git reset --quiet --hard FETCH_HEAD
	touch "$list"
	missing=$(grep -vxFf "$list" "$published" || true)
	[ -n "$missing" ] || exit 0
	# The last line may lack its end.
	[ -z "$(tail -c 1 "$list")" ] || echo >>"$list"
	printf '%s\n' "$missing" >>"$list"
	git add "$list"
	git -c user.name='github-actions[bot]' -c user.email='41898282+github-actions[bot]@users.noreply.github.com' \
		commit --quiet --message 'Record the addresses that were published'
	if git push --quiet origin "HEAD:$branch"; then
		exit 0
	fi
done
echo "::error::The site is published, but its new addresses are not in $list, so that a later build could lose one. Run “npm run build -- --publish” and push $list, or let this workflow push to $branch."
exit 1
