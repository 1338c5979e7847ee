using System.Security.Cryptography;
using System.Text;

namespace Gridlock.App.Live.Server;

/// <summary>Opens the control desk; made anew at every start.</summary>
internal sealed class ControlToken
{
    private const int HexDigits = 32;

    public string Text { get; } = RandomNumberGenerator.GetHexString(HexDigits, lowercase: true);

    /// <summary>Takes the same time whatever was offered.</summary>
    public bool Opens(string? offered) =>
        CryptographicOperations.FixedTimeEquals(
            SHA256.HashData(Encoding.UTF8.GetBytes(offered ?? "")),
            SHA256.HashData(Encoding.UTF8.GetBytes(Text))
        );

    public override string ToString() => "(token)";
}
