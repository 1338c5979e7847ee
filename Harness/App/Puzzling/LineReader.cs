using System.Text;
using Gridlock.App.CommandLine;

namespace Gridlock.App.Puzzling;

/// <summary>Reads lines, and refuses what would not fit into memory before it is there.</summary>
/// <param name="name">Of the file, for refusals.</param>
internal sealed class LineReader(TextReader reader, string name) : IDisposable
{
    /// <summary>The most characters of one line: some hundred times the largest puzzle.</summary>
    public const int LongestLine = 16 << 20;

    /// <summary>The most characters of one JSON text that is spread over lines.</summary>
    public const int LongestText = 256 << 20;

    /// <summary>What a line should be, for refusals.</summary>
    public string Content { get; init; } = "a puzzle is one JSON object, one a line";

    private readonly char[] _buffer = new char[1 << 14];
    private int _next;
    private int _end;

    /// <summary>The number of the line read last, from 1.</summary>
    public int Number { get; private set; }

    /// <summary>The next line without its end; null where there is none.</summary>
    /// <exception cref="CommandFailure">The line is too long.</exception>
    public string? ReadLine()
    {
        var line = new StringBuilder();
        bool any = false;
        while (Fill())
        {
            any = true;
            int length = Array.IndexOf(_buffer, '\n', _next, _end - _next) is var at and >= 0
                ? at - _next
                : _end - _next;
            if (line.Length + length > LongestLine)
            {
                throw CommandFailure.Misuse(
                    $"{name} line {Number + 1} is longer than {LongestLine >> 20} Mi characters; {Content}."
                );
            }
            line.Append(_buffer, _next, length);
            _next += length;
            if (_next < _end)
            {
                _next++;
                break;
            }
        }
        if (!any)
        {
            return null;
        }
        Number++;
        return line is [.., '\r'] ? line.ToString(0, line.Length - 1) : line.ToString();
    }

    /// <summary>All that is left.</summary>
    /// <exception cref="CommandFailure">It is too long.</exception>
    public string ReadRest()
    {
        var rest = new StringBuilder();
        for (; Fill(); _next = _end)
        {
            if (rest.Length + _end - _next > LongestText)
            {
                throw CommandFailure.Misuse(
                    $"{name} is one JSON text of more than {LongestText >> 20} Mi characters; write one puzzle a line."
                );
            }
            rest.Append(_buffer, _next, _end - _next);
        }
        return rest.ToString();
    }

    public void Dispose() => reader.Dispose();

    /// <summary>False at the end.</summary>
    private bool Fill()
    {
        if (_next == _end)
        {
            (_next, _end) = (0, reader.Read(_buffer));
        }
        return _next < _end;
    }
}
