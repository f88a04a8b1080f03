/** Words as somebody typed them (a title, a place, an organisation), in whatever direction they run; the sentence around them keeps its own. */
export const TypedText = ({ children }: { readonly children: string }) => <bdi dir="auto">{children}</bdi>
