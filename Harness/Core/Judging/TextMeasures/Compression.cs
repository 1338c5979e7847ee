using System.IO.Compression;
using System.Text;

namespace Gridlock.Core.Judging.TextMeasures;

/// <summary>How much smaller a text gets when it is compressed.</summary>
public static class Compression
{
    /// <summary>Compression ratio (Shaib et al., Standardizing the Measurement of Text Diversity, 2024): the bytes of the text in UTF-8
    /// over its bytes after gzip; higher says more repetition, and short texts stay below 1. 0 for an empty text.</summary>
    public static double Ratio(string text)
    {
        byte[] bytes = Encoding.UTF8.GetBytes(text);
        if (bytes.Length == 0)
        {
            return 0;
        }
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.SmallestSize, leaveOpen: true))
        {
            gzip.Write(bytes);
        }
        return (double)bytes.Length / packed.Length;
    }
}
