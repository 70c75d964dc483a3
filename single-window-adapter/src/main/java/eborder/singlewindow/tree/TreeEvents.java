package eborder.singlewindow.tree;

/** What a reader comes by in a message, in its order. */
public sealed interface TreeEvents permits TreeFill, HeadFill {
    /** @param name of the element that begins, with a prefix or without */
    void open(String name);

    /** The text of an element, or a piece of it. */
    void text(String piece);

    void close();
}
