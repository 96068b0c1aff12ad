// What a SimGrid platform file says: machines, links, and the way from one machine to another.
// Only what is understood can have been in the file; see docs/load-tests.md.
#pragma once

#include <chrono>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "core/config/loader.hpp"

namespace rb::sim {

struct FileHost {
  std::string name;
  std::uint32_t cores = 1;
  double speed = 0;  // flops a second of one core
};

struct FileLink {
  std::string name;  // a split duplex one is two: NAME_UP and NAME_DOWN
  std::chrono::microseconds latency{};
  std::int64_t bytes_per_second = 0;
  bool shared = true;
};

class PlatformFile {
 public:
  using Index = std::uint32_t;
  using Links = std::vector<Index>;  // positions in links()

  [[nodiscard]] const std::vector<FileHost>& hosts() const { return hosts_; }
  [[nodiscard]] const std::vector<FileLink>& links() const { return links_; }
  // Positions in hosts(): of the host, or of every host of the cluster, with this name; none if
  // there is neither.
  [[nodiscard]] std::vector<Index> hosts_named(const std::string& name) const;
  // Positions in links(): one, or both of a split duplex link; none if there is no such link.
  [[nodiscard]] Links links_named(const std::string& name) const;
  // What the two take, for suggestions.
  [[nodiscard]] std::vector<std::string> host_names() const;
  [[nodiscard]] std::vector<std::string> link_names() const;
  // The links from one host to another, in their order; nothing if no route leads there.
  [[nodiscard]] std::optional<Links> way(Index from, Index to) const;

 private:
  friend class FileReader;
  enum class Routing : std::uint8_t {
    none,
    full,      // what is written, and no more
    shortest,  // over the fewest links
    star       // up from each to the middle, and down again
  };
  // Hosts, routers and zones: what routes join.
  struct Node {
    std::string name;
    Index zone = 0;               // the node around it; the root's own
    std::optional<Index> host{};  // position in hosts_
    Routing routing = Routing::none;
    bool is_zone = false;
  };
  struct Edge {
    Links links{};
    Index gate_from = 0;  // between zones: the nodes in them that it joins
    Index gate_to = 0;
  };
  struct Spoke {
    Links up;
    Links down;
  };
  struct Step {
    Index from = 0;
    Index to = 0;
  };

  [[nodiscard]] std::vector<Index> around(Index node) const;
  [[nodiscard]] std::vector<Step> steps(Index zone, Index from, Index to) const;
  [[nodiscard]] std::vector<Step> shortest(Index from, Index to) const;
  bool add_way(Index from, Index to, Links& links) const;
  bool add_spokes(Index from, Index to, Links& links) const;

  std::vector<FileHost> hosts_;
  std::vector<FileLink> links_;
  std::vector<Node> nodes_;  // the root is the first
  std::map<std::string, Index, std::less<>> node_names_;
  std::map<std::string, Links, std::less<>> link_names_;
  std::map<std::pair<Index, Index>, Edge> edges_;  // between nodes of one zone
  std::map<Index, Spoke> spokes_;                  // by node
};

// Every problem of the file at once. Text that is no XML is one.
[[nodiscard]] tl::expected<PlatformFile, std::vector<Problem>> read_platform_file(
    std::string_view text, const std::string& file);

}  // namespace rb::sim
