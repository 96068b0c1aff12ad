// Routing as SimGrid does it: from the smallest zone around both, over its route, and from there
// to the gates of that route by the same rule.
#include <algorithm>
#include <limits>
#include <set>

#include "core/base/assert.hpp"
#include "sim/platform/xml/platform_file.hpp"

namespace rb::sim {

std::vector<PlatformFile::Index> PlatformFile::hosts_named(const std::string& name) const {
  const auto found = node_names_.find(name);
  if (found == node_names_.end()) return {};
  const Node& node = nodes_[found->second];
  if (node.host) return {*node.host};
  std::vector<Index> hosts;
  if (node.routing != Routing::star) return hosts;
  for (const Node& each : nodes_) {
    if (each.host && each.zone == found->second) hosts.push_back(*each.host);
  }
  return hosts;
}

PlatformFile::Links PlatformFile::links_named(const std::string& name) const {
  const auto found = link_names_.find(name);
  return found == link_names_.end() ? Links{} : found->second;
}

std::vector<std::string> PlatformFile::host_names() const {
  std::vector<std::string> names;
  for (const Node& node : nodes_) {
    if (node.host || node.routing == Routing::star) names.push_back(node.name);
  }
  return names;
}

std::vector<std::string> PlatformFile::link_names() const {
  std::vector<std::string> names;
  for (const auto& [name, links] : link_names_) names.push_back(name);
  return names;
}

std::optional<PlatformFile::Links> PlatformFile::way(Index from, Index to) const {
  const Index node_from = node_names_.find(hosts_[from].name)->second;
  const Index node_to = node_names_.find(hosts_[to].name)->second;
  Links links;
  if (!add_way(node_from, node_to, links)) return std::nullopt;
  return links;
}

// The zones that a node is in, from the outermost to itself.
std::vector<PlatformFile::Index> PlatformFile::around(Index node) const {
  std::vector<Index> chain{node};
  while (chain.back() != nodes_[chain.back()].zone) chain.push_back(nodes_[chain.back()].zone);
  std::reverse(chain.begin(), chain.end());
  return chain;
}

bool PlatformFile::add_way(Index from, Index to, Links& links) const {
  if (from == to) return true;
  const auto chain_from = around(from);
  const auto chain_to = around(to);
  const auto [of_from, of_to] =
      std::mismatch(chain_from.begin(), chain_from.end(), chain_to.begin(), chain_to.end());
  if (of_from == chain_from.end() || of_to == chain_to.end()) return false;  // one in the other
  const Index zone = *std::prev(of_from);
  if (nodes_[zone].routing == Routing::star) return add_spokes(from, to, links);
  const auto way = steps(zone, *of_from, *of_to);
  if (way.empty()) return false;
  Index at = from;
  for (const Step& step : way) {
    const Edge& edge = edges_.find({step.from, step.to})->second;
    const bool between_zones = nodes_[step.from].is_zone;
    if (between_zones && !add_way(at, edge.gate_from, links)) return false;
    links.insert(links.end(), edge.links.begin(), edge.links.end());
    at = between_zones ? edge.gate_to : step.to;
  }
  return add_way(at, to, links);
}

// A link of both, such as a backbone, is passed once.
bool PlatformFile::add_spokes(Index from, Index to, Links& links) const {
  const std::size_t before = links.size();
  for (const Links* part : {&spokes_.find(from)->second.up, &spokes_.find(to)->second.down}) {
    for (const Index link : *part) {
      const auto begin = links.begin() + static_cast<std::ptrdiff_t>(before);
      if (std::find(begin, links.end(), link) == links.end()) links.push_back(link);
    }
  }
  return true;
}

std::vector<PlatformFile::Step> PlatformFile::steps(Index zone, Index from, Index to) const {
  switch (nodes_[zone].routing) {
    case Routing::full:
      return edges_.contains({from, to}) ? std::vector{Step{from, to}} : std::vector<Step>{};
    case Routing::shortest:
      return shortest(from, to);
    case Routing::none:
    case Routing::star:
      return {};
  }
  RB_ASSERT(false);
  return {};
}

// Dijkstra; of equally short ways the one over nodes that the file names first.
std::vector<PlatformFile::Step> PlatformFile::shortest(Index from, Index to) const {
  constexpr auto kFar = std::numeric_limits<std::size_t>::max();
  std::vector<std::size_t> cost(nodes_.size(), kFar);
  std::vector<Index> before(nodes_.size(), from);
  std::set<std::pair<std::size_t, Index>> next{{0, from}};
  cost[from] = 0;
  while (!next.empty()) {
    const Index node = next.begin()->second;
    next.erase(next.begin());
    for (auto edge = edges_.lower_bound({node, 0}); edge != edges_.end(); ++edge) {
      const auto& [ends, what] = *edge;
      if (ends.first != node) break;
      const std::size_t longer = cost[node] + what.links.size();
      if (longer >= cost[ends.second]) continue;
      next.erase({cost[ends.second], ends.second});
      cost[ends.second] = longer;
      before[ends.second] = node;
      next.insert({longer, ends.second});
    }
  }
  std::vector<Step> way;
  if (cost[to] == kFar) return way;
  for (Index node = to; node != from; node = before[node]) way.push_back({before[node], node});
  std::reverse(way.begin(), way.end());
  return way;
}

}  // namespace rb::sim
