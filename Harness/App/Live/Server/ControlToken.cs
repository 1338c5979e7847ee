using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace Gridlock.App.Live.Server;

/// <summary>Opens the control desk; made anew at every start.</summary>
internal sealed class ControlToken
{
    private const int Bytes = 16;

    /// <summary>Short, so that the address with it fits into a narrow terminal.</summary>
    public string Text { get; } = Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(Bytes));

    /// <summary>Takes the same time whatever was offered.</summary>
    public bool Opens(string? offered) =>
        CryptographicOperations.FixedTimeEquals(
            SHA256.HashData(Encoding.UTF8.GetBytes(offered ?? "")),
            SHA256.HashData(Encoding.UTF8.GetBytes(Text))
        );

    public override string ToString() => "(token)";
}
