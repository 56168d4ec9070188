package pk.gov.balochistan.police.imaging;

import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataFormatImpl;
import javax.imageio.metadata.IIOMetadataNode;
import org.w3c.dom.Node;

/** The size of a pixel, as the readers of the JDK tell it. */
final class WsqMetadata extends IIOMetadata {
    private static final double MM_AN_INCH = 25.4;

    private final Integer dpi;

    WsqMetadata(Integer dpi) {
        super(true, null, null, null, null);
        this.dpi = dpi;
    }

    @Override
    protected IIOMetadataNode getStandardDimensionNode() {
        IIOMetadataNode dimension = new IIOMetadataNode("Dimension");
        if (dpi == null) return dimension;
        for (String way : new String[] {"HorizontalPixelSize", "VerticalPixelSize"}) {
            IIOMetadataNode size = new IIOMetadataNode(way);
            size.setAttribute("value", Double.toString(dpi == 0 ? 0 : MM_AN_INCH / dpi));
            dimension.appendChild(size);
        }
        return dimension;
    }

    @Override
    public Node getAsTree(String format) {
        if (!IIOMetadataFormatImpl.standardMetadataFormatName.equals(format))
            throw new IllegalArgumentException("no such format");
        return getStandardTree();
    }

    @Override
    public boolean isReadOnly() {
        return true;
    }

    @Override
    public void mergeTree(String format, Node root) {
        throw new IllegalStateException("read only");
    }

    @Override
    public void reset() {
        // Nothing was set.
    }
}
