// Elements in the order of the file: what a route or a link_ctn names stands above it. What is
// wrong is told and stands for something, so that what names it is not told, too.
#include <algorithm>

#include "core/config/scalars/characters.hpp"
#include "core/config/scalars/decimal.hpp"
#include "core/config/suggest.hpp"
#include "sim/platform/xml/element_check.hpp"
#include "sim/platform/xml/platform_file.hpp"
#include "sim/platform/xml/quantity.hpp"

namespace rb::sim {
namespace {

constexpr std::int64_t kMostCores = 1'000;
constexpr std::size_t kMostHosts = 100'000;
constexpr std::int64_t kHighestNumber = 1'000'000'000;  // of a cluster's hosts

std::string lower_case(std::string text) {
  for (char& c : text) {
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  }
  return text;
}

enum class Sharing : std::uint8_t { shared, split, fat };

}  // namespace

class FileReader {
 public:
  explicit FileReader(const std::string& file) : check_(file) {}

  tl::expected<PlatformFile, std::vector<Problem>> read(const XmlElement& root) {
    if (root.name != "platform") {
      check_.tell(root.place, "the element `" + root.name + "`", root, "`platform`");
    } else if (check_.attributes(root)) {
      version(root);
      if (root.children.size() > 1) {
        check_.tell(root.children[1].place, "something after the first zone", root,
                    "one zone around everything");
      }
      inside(root, 0);
    }
    if (!check_.problems().empty()) return tl::unexpected(std::move(check_.problems()));
    return std::move(result_);
  }

 private:
  using Index = PlatformFile::Index;
  using Links = PlatformFile::Links;
  using Routing = PlatformFile::Routing;

  void inside(const XmlElement& parent, Index zone) {
    for (const XmlElement* child : check_.children(parent)) {
      const std::string_view name = current_name(*child);
      if (name == "zone") read_zone(*child, zone);
      if (name == "cluster") read_cluster(*child, zone);
      if (name == "host") read_host(*child, zone);
      if (name == "router") (void)add_node(*child, value_of(*child, "id"), zone);
      if (name == "link") read_link(*child);
      if (name == "route" || name == "zoneRoute") read_route(*child, zone);
    }
  }

  void version(const XmlElement& root) {
    const std::string text = value_of(root, "version");
    if (text != "4" && text != "4.0" && text != "4.1") {
      check_.wrong(root, "version", "4 or 4.1; simgrid_update_xml makes it of an older file");
    }
  }

  // ---- nodes

  std::optional<Index> add_node(const XmlElement& element, const std::string& name, Index zone) {
    const auto index = static_cast<Index>(result_.nodes_.size());
    if (!result_.node_names_.emplace(name, index).second) {
      check_.tell_at(element, "id", "there is a host, router or zone " + quoted(name) + " already",
                     "another name");
      return std::nullopt;
    }
    result_.nodes_.push_back({.name = name, .zone = index == 0 ? 0 : zone});
    return index;
  }

  std::optional<Index> add_zone(const XmlElement& element, Index parent, Routing routing) {
    const auto index = add_node(element, value_of(element, "id"), parent);
    if (index) {
      result_.nodes_[*index].routing = routing;
      result_.nodes_[*index].is_zone = true;
    }
    return index;
  }

  void read_zone(const XmlElement& element, Index parent) {
    const std::string routing = lower_case(value_of(element, "routing"));
    Routing read = Routing::none;
    if (routing == "full") {
      read = Routing::full;
    } else if (routing == "floyd" || routing == "dijkstra" || routing == "dijkstracache") {
      read = Routing::shortest;
    } else if (routing != "none") {
      check_.wrong(element, "routing", "one of: Full, Floyd, Dijkstra, DijkstraCache, None");
    }
    const auto index = add_zone(element, parent, read);
    if (!index) return;
    inside(element, *index);
  }

  FileHost machine(const XmlElement& element) {
    FileHost host;
    const std::string speeds = value_of(element, "speed");
    const std::string state = value_of(element, "pstate", "0");
    const auto wanted = parse_digits(state == "0.0" ? "0" : std::string_view(state));
    std::vector<std::string> each{""};
    for (const char c : speeds) {
      if (c == ',') {
        each.emplace_back();
      } else if (c != ' ') {
        each.back() += c;
      }
    }
    if (!wanted || static_cast<std::size_t>(*wanted) >= each.size()) {
      check_.wrong(element, "pstate", "the number of a speed of the list, from 0");
    } else if (const auto speed = read_speed(each[static_cast<std::size_t>(*wanted)])) {
      host.speed = *speed;
    } else {
      check_.wrong(element, "speed", "more than nothing, such as 1Gf or 98.095Mf");
    }
    const auto cores = parse_digits(value_of(element, "core", "1"));
    if (!cores || *cores < 1 || *cores > kMostCores) {
      check_.wrong(element, "core", "a whole number from 1 to " + std::to_string(kMostCores));
    } else {
      host.cores = static_cast<std::uint32_t>(*cores);
    }
    return host;
  }

  std::optional<Index> add_host(const XmlElement& element, FileHost host, const std::string& name,
                                Index zone) {
    const auto index = add_node(element, name, zone);
    if (!index) return index;
    if (result_.hosts_.size() == kMostHosts) {
      check_.tell(element.place, "more hosts than are read", element,
                  "at most " + std::to_string(kMostHosts));
      return std::nullopt;
    }
    host.name = name;
    result_.nodes_[*index].host = static_cast<Index>(result_.hosts_.size());
    result_.hosts_.push_back(std::move(host));
    return index;
  }

  void read_host(const XmlElement& element, Index zone) {
    (void)add_host(element, machine(element), value_of(element, "id"), zone);
    inside(element, zone);
  }

  // ---- links

  Sharing sharing(const XmlElement& element, std::string_view attribute, std::string otherwise) {
    const std::string policy = value_of(element, attribute, std::move(otherwise));
    if (policy == "SHARED") return Sharing::shared;
    if (policy == "SPLITDUPLEX" || policy == "FULLDUPLEX") return Sharing::split;
    if (policy == "FATPIPE") return Sharing::fat;
    check_.wrong(element, attribute, "one of: SHARED, SPLITDUPLEX, FATPIPE");
    return Sharing::shared;
  }

  std::int64_t bandwidth(const XmlElement& element, std::string_view attribute) {
    const auto read = read_bandwidth(value_of(element, attribute));
    if (!read) {
      check_.wrong(element, attribute, "a bandwidth such as 125MBps or 1Gbps, more than nothing");
    }
    return read.value_or(1);
  }

  std::chrono::microseconds latency(const XmlElement& element, std::string_view attribute) {
    const auto read = read_latency(value_of(element, attribute, "0"));
    if (!read) check_.wrong(element, attribute, "a time such as 50us or 15ms, up to an hour");
    return read.value_or(std::chrono::microseconds{1});
  }

  // Positions of the link as a route names it: one, or up and down.
  Links add_link(const XmlElement& element, FileLink link, Sharing policy) {
    const std::string name = link.name;
    link.shared = policy != Sharing::fat;
    Links positions;
    for (const char* end : {"_UP", "_DOWN"}) {
      link.name = policy == Sharing::split ? name + end : name;
      const auto position = static_cast<Index>(result_.links_.size());
      name_link(element, link.name, {position});
      result_.links_.push_back(link);
      positions.push_back(position);
      if (policy != Sharing::split) break;
    }
    if (policy == Sharing::split) name_link(element, name, positions);
    return positions;
  }

  void name_link(const XmlElement& element, const std::string& name, Links positions) {
    if (result_.link_names_.emplace(name, std::move(positions)).second) return;
    check_.tell_at(element, "id", "there is a link " + quoted(name) + " already", "another name");
  }

  void read_link(const XmlElement& element) {
    const FileLink link{value_of(element, "id"), latency(element, "latency"),
                        bandwidth(element, "bandwidth")};
    (void)add_link(element, link, sharing(element, "sharing_policy", "SHARED"));
    inside(element, 0);
  }

  // ---- clusters

  // "0-3,7"; as far as it is such a list.
  std::vector<std::int64_t> numbers_of(const XmlElement& element) {
    std::vector<std::int64_t> numbers;
    std::string text = value_of(element, "radical") + ",";
    for (std::size_t comma = text.find(','); comma != text.npos; comma = text.find(',')) {
      const std::string group = text.substr(0, comma);
      text.erase(0, comma + 1);
      const std::size_t dash = group.find('-');
      const auto first = parse_digits(group.substr(0, dash));
      const auto last = dash == group.npos ? first : parse_digits(group.substr(dash + 1));
      const bool fits = first && last && *first <= *last && *last <= kHighestNumber &&
                        static_cast<std::size_t>(*last - *first) < kMostHosts - numbers.size();
      if (!fits) {
        check_.wrong(element, "radical",
                     "numbers and ranges such as 0-9,12, of at most " + std::to_string(kMostHosts));
        break;
      }
      for (std::int64_t number = *first; number <= *last; ++number) numbers.push_back(number);
    }
    return numbers;
  }

  void read_cluster(const XmlElement& element, Index parent) {
    if (value_of(element, "topology", "FLAT") != "FLAT") check_.wrong(element, "topology", "FLAT");
    const auto zone = add_zone(element, parent, Routing::star);
    if (!zone) return;
    const FileHost host = machine(element);
    const Sharing policy = sharing(element, "sharing_policy", "SPLITDUPLEX");
    FileLink link{"", latency(element, "lat"), bandwidth(element, "bw")};
    const Links backbone = read_backbone(element);
    const std::string id = value_of(element, "id");
    const std::string prefix = value_of(element, "prefix"), suffix = value_of(element, "suffix");
    for (const std::int64_t number : numbers_of(element)) {
      const std::string text = std::to_string(number);
      const auto node = add_host(element, host, prefix + text + suffix, *zone);
      if (!node) return;
      link.name = id + "_link_" + text;
      const Links own = add_link(element, link, policy);
      PlatformFile::Spoke spoke{.up = {own.front()}, .down = backbone};
      spoke.up.insert(spoke.up.end(), backbone.begin(), backbone.end());
      spoke.down.push_back(own.back());
      result_.spokes_.emplace(*node, std::move(spoke));
    }
    const auto router =
        add_node(element, value_of(element, "router_id", prefix + id + "_router" + suffix), *zone);
    if (router) result_.spokes_.emplace(*router, PlatformFile::Spoke{});
  }

  // None, or one link.
  Links read_backbone(const XmlElement& element) {
    const auto wait = latency(element, "bb_lat");
    if (value_of(element, "bb_bw").empty() && wait == std::chrono::microseconds{0}) return {};
    const FileLink link{value_of(element, "id") + "_backbone", wait, bandwidth(element, "bb_bw")};
    return add_link(element, link, sharing(element, "bb_sharing_policy", "SHARED"));
  }

  // ---- routes

  std::optional<Index> node_named(const XmlElement& element, std::string_view attribute) {
    const std::string name = value_of(element, attribute);
    const auto found = result_.node_names_.find(name);
    if (found != result_.node_names_.end()) return found->second;
    std::vector<std::string> names;
    for (const auto& node : result_.nodes_) names.push_back(node.name);
    check_.tell_at(element, attribute, "there is no " + quoted(name) + " above",
                   "a host, router or zone" + did_you_mean(name, names));
    return std::nullopt;
  }

  // The end of a route: a node of this zone, itself a zone for routes between zones.
  std::optional<Index> end_of(const XmlElement& element, std::string_view attribute, Index zone) {
    const auto node = node_named(element, attribute);
    if (!node) return node;
    const bool between_zones = current_name(element) == "zoneRoute";
    const PlatformFile::Node& end = result_.nodes_[*node];
    if (end.zone == zone && *node != zone && end.is_zone == between_zones) return node;
    check_.wrong(element, attribute,
                 std::string(between_zones ? "a zone or cluster" : "a host or router") +
                     " of the zone that the route is in");
    return std::nullopt;
  }

  // The gate of a zone: a host or router somewhere in it.
  std::optional<Index> gate_of(const XmlElement& element, std::string_view attribute, Index in) {
    const auto node = node_named(element, attribute);
    if (!node) return node;
    const auto chain = result_.around(*node);
    const bool inside_it = std::find(chain.begin(), chain.end(), in) != chain.end();
    if (inside_it && !result_.nodes_[*node].is_zone) return node;
    check_.wrong(element, attribute, "a host or router in " + quoted(result_.nodes_[in].name));
    return std::nullopt;
  }

  // The link of a route, and the one that the way back goes over.
  std::optional<std::pair<Index, Index>> link_of(const XmlElement& element) {
    const std::string name = value_of(element, "id");
    const Links links = result_.links_named(name);
    if (links.empty()) {
      const auto names = result_.link_names();
      check_.tell_at(element, "id", "there is no link " + quoted(name) + " above",
                     "a link" + did_you_mean(name, names));
      return std::nullopt;
    }
    const std::string direction = value_of(element, "direction", "NONE");
    if (links.size() == 1 && direction == "NONE") return std::pair{links[0], links[0]};
    if (links.size() == 2 && direction == "UP") return std::pair{links[0], links[1]};
    if (links.size() == 2 && direction == "DOWN") return std::pair{links[1], links[0]};
    check_.tell_at(element, "direction",
                   "`direction` is " + quoted(direction) + " for a link that " +
                       (links.size() == 2 ? "has two" : "has one for both"),
                   links.size() == 2 ? "UP or DOWN" : "no direction");
    return std::nullopt;
  }

  void read_route(const XmlElement& element, Index zone) {
    const std::size_t before = check_.problems().size();
    const auto from = end_of(element, "src", zone);
    const auto to = end_of(element, "dst", zone);
    PlatformFile::Edge there;
    if (from && to && current_name(element) == "zoneRoute") {
      there.gate_from = gate_of(element, "gw_src", *from).value_or(0);
      there.gate_to = gate_of(element, "gw_dst", *to).value_or(0);
    }
    PlatformFile::Edge back{.gate_from = there.gate_to, .gate_to = there.gate_from};
    for (const XmlElement* part : check_.children(element)) {
      const auto link = link_of(*part);
      if (!link) continue;
      there.links.push_back(link->first);
      back.links.insert(back.links.begin(), link->second);
    }
    const std::string symmetrical = lower_case(value_of(element, "symmetrical", "yes"));
    if (symmetrical != "yes" && symmetrical != "no")
      check_.wrong(element, "symmetrical", "YES or NO");
    if (check_.problems().size() > before) return;
    if (there.links.empty()) {
      check_.tell(element.place, "a route over nothing", element, "at least one link_ctn");
      return;
    }
    add_edge(element, *from, *to, std::move(there));
    if (symmetrical == "yes" && *from != *to) add_edge(element, *to, *from, std::move(back));
  }

  void add_edge(const XmlElement& element, Index from, Index to, PlatformFile::Edge edge) {
    if (result_.edges_.emplace(std::pair{from, to}, std::move(edge)).second) return;
    check_.tell(element.place,
                "there is a route from " + quoted(result_.nodes_[from].name) + " to " +
                    quoted(result_.nodes_[to].name) + " already",
                element, "one; a route leads back, too, unless it says symmetrical=\"NO\"");
  }

  ElementCheck check_;
  PlatformFile result_;
};

tl::expected<PlatformFile, std::vector<Problem>> read_platform_file(std::string_view text,
                                                                    const std::string& file) {
  const auto root = read_xml(text, file);
  if (!root) return tl::unexpected(root.error());
  return FileReader(file).read(*root);
}

}  // namespace rb::sim
