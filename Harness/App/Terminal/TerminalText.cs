using System.Text;

namespace Gridlock.App.Terminal;

/// <summary>Takes out of a model's text what could drive the terminal: escape sequences, control characters, changes of the
/// writing direction. Remembers where it is, since a sequence may be cut over two pieces.</summary>
internal sealed class TerminalText
{
    private const char Escape = '\e';

    private State _state;

    private enum State
    {
        Text,

        /// <summary>Just behind an escape character.</summary>
        Escaped,

        /// <summary>Inside "ESC [ ... letter".</summary>
        Sequence,

        /// <summary>Inside "ESC ] ... BEL" or "ESC ] ... ESC \".</summary>
        Command,
    }

    /// <summary>A text that stands alone.</summary>
    public static string Clean(string text) => new TerminalText().Next(text);

    /// <summary>The next piece, with line feeds kept and tabs as spaces.</summary>
    public string Next(string piece)
    {
        var clean = new StringBuilder(piece.Length);
        foreach (char c in piece)
        {
            switch (_state)
            {
                case State.Escaped:
                    _state = c switch
                    {
                        '[' => State.Sequence,
                        ']' or 'P' or '_' or '^' or 'X' => State.Command,
                        Escape => State.Escaped,
                        _ => State.Text,
                    };
                    break;
                case State.Sequence when c is >= '@' and <= '~':
                    _state = State.Text;
                    break;
                case State.Command when c == '\a':
                    _state = State.Text;
                    break;
                case State.Command or State.Sequence when c is Escape or '\n':
                    _state = c == Escape ? State.Escaped : State.Text;
                    break;
                case State.Text when c == Escape:
                    _state = State.Escaped;
                    break;
                case State.Text:
                    Append(clean, c);
                    break;
            }
        }
        return clean.ToString();
    }

    private static void Append(StringBuilder clean, char c)
    {
        if (c == '\t')
        {
            clean.Append(' ');
        }
        else if (c == '\n' || !IsTroublesome(c))
        {
            clean.Append(c);
        }
    }

    private static bool IsTroublesome(char c) =>
        char.IsControl(c)
        || c
            is (>= '\u200B' and <= '\u200F')
                or (>= '\u2028' and <= '\u202E')
                or (>= '\u2060' and <= '\u206F')
                or '\uFEFF';
}
