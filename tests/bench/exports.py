"""Reads a folder of exports as their users do, and prints what it found as JSON: python exports.py FOLDER"""
import json
import sys
from pathlib import Path

import networkx as nx
import openpyxl
import pandas as pd

folder = Path(sys.argv[1])


def graph(network):
    return {"nodes": network.number_of_nodes(), "ties": network.number_of_edges()}


workbook = openpyxl.load_workbook(folder / "network.xlsx", read_only=True)
sheets = {name: max(0, sum(1 for _ in workbook[name].rows) - 1) for name in workbook.sheetnames}
print(
    json.dumps(
        {
            "GEXF": graph(nx.read_gexf(folder / "network.gexf")),
            "GraphML": graph(nx.read_graphml(folder / "network.graphml")),
            "Pajek": graph(nx.read_pajek(folder / "network.net")),
            "JSON": graph(
                nx.node_link_graph(json.loads((folder / "network.json").read_text("utf-8")), edges="edges")
            ),
            "CSV": {
                "nodes": len(pd.read_csv(folder / "nodes.csv")),
                "ties": len(pd.read_csv(folder / "ties.csv")),
            },
            "XLSX": {"nodes": sheets["nodes"], "ties": sheets["ties"]},
        }
    )
)
