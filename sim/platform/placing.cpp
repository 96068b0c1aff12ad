#include "sim/platform/placing.hpp"

#include <algorithm>
#include <map>
#include <numeric>
#include <set>

#include "core/config/scalars/characters.hpp"
#include "core/config/suggest.hpp"

namespace rb::sim {
namespace {

using Index = PlatformFile::Index;

constexpr std::size_t kMostHosts = 1'000;  // of one role
constexpr std::size_t kMostPairs = 1'000;  // that a line takes in turn
constexpr double kNominal = 1e6;
constexpr double kMostTimes = 1'000;  // faster or slower than nominal

class Placing {
 public:
  Placing(const proto::Platform& platform, const PlatformContext& context, PlatformSpec& spec,
          std::vector<PlatformFault>& faults)
      : platform_(platform),
        context_(context),
        file_(*context.file),
        spec_(spec),
        faults_(faults) {}

  bool place() {
    const auto pods = hosts_of(platform_.pods().hosts(), "pods.hosts");
    const auto database = hosts_of(platform_.database().host());
    const auto ehr = hosts_of(platform_.ehr().hosts(), "ehr.hosts");
    const auto carrier = hosts_of(platform_.carrier().hosts(), "carrier.hosts");
    if (pods.empty() || database.empty() || ehr.empty() || carrier.empty()) return false;

    const double nominal = platform_.has_nominal_speed()
                               ? static_cast<double>(platform_.nominal_speed().kiloflops()) * 1e3
                               : file_.hosts()[pods.front()].speed;
    spec_.pods.machines.clear();
    for (const Index host : pods) {
      spec_.pods.machines.push_back(
          {file_.hosts()[host].cores, speed_ppm(host, nominal, "pods.hosts")});
    }
    if (!context_.written("pods.count")) spec_.pods.count = static_cast<std::uint32_t>(pods.size());
    spec_.database.cores = file_.hosts()[database.front()].cores;
    spec_.database.speed_ppm = speed_ppm(database.front(), nominal, "database.host");
    place_peer(ehr, platform_.ehr().concurrency(), "ehr.hosts", spec_.ehr);
    place_peer(carrier, platform_.carrier().concurrency(), "carrier.hosts", spec_.carrier);

    spec_.database_line = line("database line", pods, database, "database.host");
    spec_.ehr_line = line("ehr line", pods, ehr, "ehr.hosts");
    spec_.carrier_line = line("carrier line", pods, carrier, "carrier.hosts");
    return true;
  }

 private:
  void fault(std::string where, std::string what, std::string expected) {
    faults_.push_back({std::move(where), std::move(what), std::move(expected)});
  }

  // ---- machines

  std::vector<Index> hosts_of(const google::protobuf::RepeatedPtrField<std::string>& names,
                              const std::string& where) {
    if (names.empty()) {
      fault(where, "no `" + where + "` beside `file`", "hosts of the file");
    }
    std::vector<Index> hosts;
    for (int i = 0; i < names.size(); ++i) {
      add_hosts(names.Get(i), where + "[" + std::to_string(i) + "]", hosts);
    }
    if (hosts.size() > kMostHosts) {
      fault(where, std::to_string(hosts.size()) + " hosts",
            "at most " + std::to_string(kMostHosts));
    }
    return hosts;
  }

  std::vector<Index> hosts_of(const std::string& name) {
    const std::string where = "database.host";
    std::vector<Index> hosts;
    if (name.empty()) {
      fault(where, "no `" + where + "` beside `file`", "a host of the file");
      return hosts;
    }
    add_hosts(name, where, hosts);
    if (hosts.size() > 1) {
      fault(where, quoted(name) + " is a cluster", "one host");
      hosts.clear();
    }
    return hosts;
  }

  void add_hosts(const std::string& name, const std::string& where, std::vector<Index>& hosts) {
    const auto named = file_.hosts_named(name);
    if (named.empty()) {
      const auto names = file_.host_names();
      fault(where, "the file has no host " + quoted(name),
            "the id of a host or cluster" + did_you_mean(name, names));
    }
    for (const Index host : named) {
      if (!taken_.insert(host).second) {
        fault(where, "the host " + quoted(file_.hosts()[host].name) + " is named twice",
              "one task for each host");
        return;
      }
      hosts.push_back(host);
    }
  }

  std::int64_t speed_ppm(Index host, double nominal, const std::string& where) {
    const double times = file_.hosts()[host].speed / nominal;
    if (times > kMostTimes || times * kMostTimes < 1) {
      fault(where,
            "the host " + quoted(file_.hosts()[host].name) +
                " is more than a thousand times faster or slower than nominal",
            "machines of about the same kind");
    }
    return static_cast<std::int64_t>(times * kNominal + 0.5);
  }

  // A peer's answer times are those of its first host.
  void place_peer(const std::vector<Index>& hosts, std::int32_t concurrency,
                  const std::string& where, PeerServersSpec& peer) {
    peer.servers =
        static_cast<std::uint32_t>(hosts.size()) * static_cast<std::uint32_t>(concurrency);
    for (const Index host : hosts) {
      peer.speeds_ppm.push_back(speed_ppm(host, file_.hosts()[hosts.front()].speed, where));
    }
  }

  // ---- lines

  // From pods to the others in pairs: the first with the first, the second with the second, each
  // list going round, until the first pair comes again.
  LineSpec line(std::string name, const std::vector<Index>& pods, const std::vector<Index>& others,
                const std::string& where) {
    LineSpec line;
    line.name = std::move(name);
    line.at_once = static_cast<std::uint32_t>(platform_.at_once());
    const std::size_t pairs = std::min(kMostPairs, std::lcm(pods.size(), others.size()));
    for (std::size_t i = 0; i < pairs; ++i) {
      const Index pod = pods[i % pods.size()], other = others[i % others.size()];
      if (!add_way(pod, other, where, line.out) || !add_way(other, pod, where, line.back)) break;
    }
    for (std::vector<Way>* ways : {&line.out, &line.back}) {
      if (std::adjacent_find(ways->begin(), ways->end(), std::not_equal_to<>()) == ways->end()) {
        ways->resize(std::min<std::size_t>(ways->size(), 1));
      }
    }
    return line;
  }

  bool add_way(Index from, Index to, const std::string& where, std::vector<Way>& ways) {
    const auto links = file_.way(from, to);
    const std::string ends =
        "from " + quoted(file_.hosts()[from].name) + " to " + quoted(file_.hosts()[to].name);
    if (!links) {
      fault(where, "no route leads " + ends, "a route in the file");
      return false;
    }
    Way way;
    Micros latency{};
    for (const Index link : *links) {
      way.push_back(used(link));
      latency += file_.links()[link].latency;
    }
    if (latency == Micros{0}) {
      fault(where, "the route " + ends + " takes no time", "links with a latency");
      return false;
    }
    ways.push_back(std::move(way));
    return true;
  }

  // The position of a link of the file among those of the spec.
  std::uint32_t used(Index link) {
    const auto [found, is_new] =
        used_.emplace(link, static_cast<std::uint32_t>(spec_.links.size()));
    if (is_new) {
      const FileLink& of_file = file_.links()[link];
      spec_.links.push_back({.name = of_file.name,
                             .latency = of_file.latency,
                             .bytes_per_second = of_file.bytes_per_second,
                             .shared = of_file.shared});
    }
    return found->second;
  }

  const proto::Platform& platform_;
  const PlatformContext& context_;
  const PlatformFile& file_;
  PlatformSpec& spec_;
  std::vector<PlatformFault>& faults_;
  std::set<Index> taken_;
  std::map<Index, std::uint32_t> used_;
};

}  // namespace

bool place_on_hosts(const proto::Platform& platform, const PlatformContext& context,
                    PlatformSpec& spec, std::vector<PlatformFault>& faults) {
  return Placing(platform, context, spec, faults).place();
}

}  // namespace rb::sim
