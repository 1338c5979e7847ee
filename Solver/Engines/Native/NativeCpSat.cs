using System.Reflection;
using Google.OrTools.Sat;
using Google.Protobuf;

namespace Gridlock.Engines.Native;

/// <summary>All that Gridlock asks of Google.OrTools; bytes and text only, so that none of its types leave this library.</summary>
public static class NativeCpSat
{
    /// <summary>The version of the package.</summary>
    public static string Version =>
        typeof(NativeCpSat)
            .Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
            .Single(attribute => attribute.Key == "OrToolsVersion")
            .Value!;

    /// <param name="modelBytes">A serialised CpModelProto.</param>
    /// <param name="parameters">SatParameters in protobuf's text format.</param>
    /// <returns>A serialised CpSolverResponse.</returns>
    public static byte[] Solve(byte[] modelBytes, string parameters)
    {
        var model = new CpModel();
        model.Model.MergeFrom(modelBytes);
        var solver = new CpSolver { StringParameters = parameters };
        solver.Solve(model);
        return solver.Response.ToByteArray();
    }
}
