using System.Globalization;
using Gridlock.App.Terminal;
using Gridlock.Core.Players.Wire;

namespace Gridlock.App.Players;

/// <summary>Facts about one answer, a label and a value each, for people; what a model or a provider wrote can not drive the
/// terminal.</summary>
internal sealed class FactSheet(int width, TextWriter output)
{
    private const int LabelWidth = 13;
    private const int LongestExcerpt = 240;

    public void Title(string text) => Write("", text);

    /// <summary>Writes nothing for null.</summary>
    public void Say(string label, string? value)
    {
        if (value is not null)
        {
            Write($"  {label.PadRight(LabelWidth)}", value);
        }
    }

    /// <summary>The size of a text and its beginning.</summary>
    public void Text(string label, string text, long? tokens)
    {
        if (text.Length == 0)
        {
            Say(label, tokens > 0 ? $"not shown ({tokens} tokens)" : "none");
            return;
        }
        string counted = tokens is long count ? Line($", {count} tokens") : "";
        string flat = string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        string excerpt = flat.Length <= LongestExcerpt ? flat : flat[..LongestExcerpt] + "…";
        Say(label, Line($"{text.Length} characters{counted}: {excerpt}"));
    }

    public void Usage(TokenCount? usage, string? source, string? remark)
    {
        string?[] parts =
        [
            Part(usage?.Input, "input"),
            Part(usage?.CachedInput, "of it cached"),
            Part(usage?.Output, "output"),
            Part(usage?.Reasoning, "of it reasoning"),
        ];
        Say("usage", usage is null ? "not reported" : $"{string.Join(", ", parts.OfType<string>())} ({source})");
        Say("remark", remark);
    }

    public void Finish(string? finish, string? word) =>
        Say("finish", finish is null || word is null || word == finish ? finish : $"{finish} ({word})");

    private static string? Part(long? count, string name) => count is long number ? Line($"{number} {name}") : null;

    private static string Line(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);

    private void Write(string label, string value)
    {
        string indent = new(' ', label.Length);
        string text = TerminalText.Clean(value).Replace('\n', ' ');
        bool isFirst = true;
        foreach (string line in TextWrap.Lines(text, Math.Max(1, width - label.Length)))
        {
            output.WriteLine((isFirst ? label : indent) + line);
            isFirst = false;
        }
    }
}
