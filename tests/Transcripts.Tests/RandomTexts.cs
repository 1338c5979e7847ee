namespace Gridlock.Transcripts.Tests;

/// <summary>Texts that break careless writers, from a seed.</summary>
internal static class RandomTexts
{
    private static readonly string[] Pieces =
    [
        "the astrolabe stands in hall 3",
        "😀",
        "\ud83d",
        "\ude00",
        "\u2028",
        "\u2029",
        "\u0085",
        "\0",
        "\u001b[31m",
        "\r\n",
        "\t",
        "\"",
        "\\",
        "\\ud83d",
        "</script>",
        "é",
        "漢字",
        "\ufeff",
        "\uffff",
        "{\"type\":\"run.ended\"}\n",
        "'&+`/",
        "[redacted]",
        "𝔘𝔫𝔦",
    ];

    public static string Next(Random random)
    {
        int pieces = random.Next(30) == 0 ? 3000 : random.Next(6);
        return string.Concat(Enumerable.Range(0, pieces).Select(_ => Piece(random)));
    }

    private static string Piece(Random random) =>
        random.Next(3) == 0 ? ((char)random.Next(0x10000)).ToString() : Pieces[random.Next(Pieces.Length)];
}
