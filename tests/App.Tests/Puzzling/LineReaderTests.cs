using Gridlock.App.CommandLine;
using Gridlock.App.Puzzling;

namespace Gridlock.App.Tests.Puzzling;

public sealed class LineReaderTests
{
    [Theory]
    [InlineData("a\nb\n", new[] { "a", "b" })]
    [InlineData("a\r\n\r\nb", new[] { "a", "", "b" })]
    [InlineData("", new string[0])]
    [InlineData("\n", new[] { "" })]
    public void Lines_are_what_the_framework_reads(string text, string[] lines)
    {
        using var reader = new LineReader(new StringReader(text), "x");
        var read = new List<string>();
        while (reader.ReadLine() is string line)
        {
            read.Add(line);
        }
        read.Should().Equal(lines);
        reader.Number.Should().Be(lines.Length);
    }

    [Fact]
    public void Lines_longer_than_the_buffer_stay_whole()
    {
        string[] lines = [.. Enumerable.Range(0, 40).Select(i => new string((char)('a' + i % 26), i * 1_777))];
        using var reader = new LineReader(new StringReader(string.Join('\n', lines)), "x");
        foreach (string line in lines)
        {
            reader.ReadLine().Should().Be(line);
        }
        reader.ReadLine().Should().BeNull();
    }

    [Fact]
    public void A_line_without_end_is_refused_before_it_fills_the_memory()
    {
        var endless = new EndlessReader();
        using var reader = new LineReader(endless, "p.jsonl");

        FluentActions
            .Invoking(reader.ReadLine)
            .Should()
            .Throw<CommandFailure>()
            .WithMessage("p.jsonl line 1 is longer than 16 Mi characters; *");
        endless.Given.Should().BeLessThan(LineReader.LongestLine + (1 << 16));
    }

    private sealed class EndlessReader : TextReader
    {
        public long Given { get; private set; }

        public override int Read(char[] buffer, int index, int count)
        {
            Array.Fill(buffer, '[', index, count);
            Given += count;
            return count;
        }

        public override int Read(Span<char> buffer)
        {
            buffer.Fill('[');
            Given += buffer.Length;
            return buffer.Length;
        }
    }
}
