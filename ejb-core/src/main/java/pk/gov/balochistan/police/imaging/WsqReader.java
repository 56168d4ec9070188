package pk.gov.balochistan.police.imaging;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.io.IOException;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import javax.imageio.IIOException;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.stream.ImageInputStream;
import org.jnbis.api.Jnbis;
import org.jnbis.api.model.Bitmap;

/** Reads WSQ as the JDK reads other kinds: the head first, by itself, and only then the picture, by jnbis. */
final class WsqReader extends ImageReader {
    private static final int BITS = 8;

    private byte[] file;
    private WsqHead head;

    WsqReader() {
        super(null);
    }

    private WsqHead head() throws IOException {
        if (head == null) {
            ImageInputStream in = (ImageInputStream) getInput();
            in.seek(0);
            file = octets(in);
            head = WsqHead.read(file);
        }
        return head;
    }

    /** Whoever asks has bounded how many there are. */
    private static byte[] octets(ImageInputStream in) throws IOException {
        byte[] whole = new byte[64 * 1024];
        int read = 0;
        for (int more = 0; more >= 0; more = in.read(whole, read, whole.length - read)) {
            read += more;
            if (read == whole.length) whole = Arrays.copyOf(whole, 2 * read);
        }
        return Arrays.copyOf(whole, read);
    }

    @Override
    public int getWidth(int index) throws IOException {
        return head().width();
    }

    @Override
    public int getHeight(int index) throws IOException {
        return head().height();
    }

    @Override
    public int getNumImages(boolean allowSearch) {
        return 1;
    }

    @Override
    public Iterator<ImageTypeSpecifier> getImageTypes(int index) {
        return List.of(ImageTypeSpecifier.createFromBufferedImageType(BufferedImage.TYPE_BYTE_GRAY))
                .iterator();
    }

    @Override
    public IIOMetadata getStreamMetadata() {
        return null;
    }

    /** How large a pixel is, where the file says it. */
    @Override
    public IIOMetadata getImageMetadata(int index) throws IOException {
        return new WsqMetadata(head().dpi());
    }

    @Override
    public BufferedImage read(int index, ImageReadParam asked) throws IOException {
        WsqHead said = head();
        Bitmap decoded = decoded();
        boolean isAsSaid = decoded.getWidth() == said.width()
                && decoded.getHeight() == said.height()
                && decoded.getDepth() == BITS
                && decoded.getPixels().length == said.width() * said.height();
        if (!isAsSaid) throw new IIOException("another size than the head says");
        BufferedImage grey = new BufferedImage(said.width(), said.height(), BufferedImage.TYPE_BYTE_GRAY);
        byte[] pixels = ((DataBufferByte) grey.getRaster().getDataBuffer()).getData();
        System.arraycopy(decoded.getPixels(), 0, pixels, 0, pixels.length);
        return grey;
    }

    /** jnbis says of broken codes in whatever exception comes of them. */
    private Bitmap decoded() throws IOException {
        try {
            return Jnbis.wsq().decode(file).asBitmap();
        } catch (RuntimeException broken) {
            throw new IIOException("broken codes", broken);
        }
    }
}
