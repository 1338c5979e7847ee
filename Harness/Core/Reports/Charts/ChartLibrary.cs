using System.Reflection;
using System.Text;

namespace Gridlock.Core.Reports.Charts;

/// <summary>Apache ECharts, as it lies in the program: one script, for pages that may load nothing from elsewhere. It defines the global
/// "echarts" and draws SVG as well as canvas.</summary>
public static class ChartLibrary
{
    private const string Prefix = "Gridlock.Core.Reports.Charts.";

    private static readonly Lazy<byte[]> s_script = new(static () => Bytes("echarts.js"));
    private static readonly Lazy<string> s_licences = new(static () =>
        Encoding.UTF8.GetString(Bytes("licences.txt")).ReplaceLineEndings("\n")
    );

    public const string Name = "Apache ECharts 6.1.0";

    /// <summary>False where the build could not get it; then there is nothing to draw with.</summary>
    public static bool IsThere => s_script.Value.Length > 0;

    /// <summary>JavaScript in UTF-8; empty where it is not there.</summary>
    public static ReadOnlyMemory<byte> Script => s_script.Value;

    /// <summary>The notices of what the script consists of, which have to go wherever it goes.</summary>
    public static string Licences => s_licences.Value;

    private static byte[] Bytes(string name)
    {
        using Stream? resource = Assembly.GetExecutingAssembly().GetManifestResourceStream(Prefix + name);
        byte[] bytes = new byte[resource?.Length ?? 0];
        resource?.ReadExactly(bytes);
        return bytes;
    }
}
