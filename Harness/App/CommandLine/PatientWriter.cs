using System.Text;

namespace Gridlock.App.CommandLine;

/// <summary>Passes on what can be written and lets the rest go: whoever stops watching must not stop what is watched.</summary>
internal sealed class PatientWriter(TextWriter output) : TextWriter
{
    public override Encoding Encoding => output.Encoding;

    public override void Write(char value) => Try(() => output.Write(value));

    public override void Write(string? value) => Try(() => output.Write(value));

    public override void WriteLine() => Try(output.WriteLine);

    public override void WriteLine(string? value) => Try(() => output.WriteLine(value));

    public override void Flush() => Try(output.Flush);

    private static void Try(Action write)
    {
        try
        {
            write();
        }
        catch (IOException gone) when (StandardOutput.IsClosed(gone)) { }
    }
}
