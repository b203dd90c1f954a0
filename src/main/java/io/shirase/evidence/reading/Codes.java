package io.shirase.evidence.reading;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.Result;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.multi.qrcode.QRCodeMultiReader;
import java.awt.image.BufferedImage;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The QR codes in a picture. */
final class Codes {

    private Codes() {}

    /** What each code holds, as text; empty where there is none that can be read. */
    static List<String> in(BufferedImage picture) {
        int width = picture.getWidth();
        int height = picture.getHeight();
        int[] dots = picture.getRGB(0, 0, width, height, null, 0, width);
        Map<DecodeHintType, Object> how = new EnumMap<>(DecodeHintType.class);
        how.put(DecodeHintType.TRY_HARDER, true);
        try {
            Result[] codes = new QRCodeMultiReader()
                    .decodeMultiple(
                            new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(width, height, dots))), how);
            return Arrays.stream(codes).map(Result::getText).distinct().toList();
        } catch (NotFoundException none) {
            return List.of();
        }
    }
}
