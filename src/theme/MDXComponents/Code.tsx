import CodeInline from '@theme/CodeInline';

/** Code within a line. Pages that hold blocks of it bring the component for these along: see `src/site/transforms/rehype-code-blocks.ts`. */
export default CodeInline;
