#include "sim/platform/spec.hpp"

#include <algorithm>
#include <functional>

namespace rb::sim {
namespace {

class Reader {
 public:
  Reader(const proto::Platform& platform, Instant start, const MomentOf& moment,
         std::vector<PlatformFault>& faults)
      : platform_(platform), start_(start), moment_(moment), faults_(faults) {}

  PlatformSpec read() {
    PlatformSpec spec;
    spec.simgrid = platform_.grid() != proto::GridKind::plain;
    check_links();
    read_pods(spec.pods);
    read_database(spec.database);
    spec.ehr = peer_servers(platform_.ehr());
    spec.carrier = peer_servers(platform_.carrier());
    if (platform_.has_media_servers()) {
      const proto::MediaServers& media = platform_.media_servers();
      spec.media = {static_cast<std::uint32_t>(media.count() * media.calls_each()),
                    within_run(stops_of(media.stops(), "media_servers.stops"))};
    }
    if (platform_.has_agent_servers()) {
      const proto::AgentServers& agents = platform_.agent_servers();
      spec.agents = {static_cast<std::uint32_t>(agents.count() * agents.conversations_each()),
                     within_run(stops_of(agents.stops(), "agent_servers.stops"))};
      spec.patience = Millis{agents.patience().ms()};
    }
    spec.database_line = line_to(platform_.database().zone(), "database.zone");
    spec.ehr_line = line_to(platform_.ehr().zone(), "ehr.zone");
    spec.carrier_line = line_to(platform_.carrier().zone(), "carrier.zone");
    return spec;
  }

 private:
  void fault(std::string where, std::string what, std::string expected) {
    faults_.push_back({std::move(where), std::move(what), std::move(expected)});
  }

  template <class Stops>
  std::vector<StandStill> stops_of(const Stops& stops, const std::string& where) {
    std::vector<StandStill> read;
    for (int i = 0; i < stops.size(); ++i) {
      const auto& stop = stops.Get(i);
      const Millis from = moment_(stop.from()) - start_;
      const StandStill one{from, from + Millis{stop.for_().ms()}};
      if (!read.empty() && one.from < read.back().until) {
        fault(where + "[" + std::to_string(i) + "]", "begins before the one above it is over",
              "times in their order, one after the other");
      }
      read.push_back(one);
    }
    return read;
  }

  // What lies before the start of the run is over, or begins with it.
  static std::vector<StandStill> within_run(const std::vector<StandStill>& stops) {
    std::vector<StandStill> within;
    for (const StandStill& stop : stops) {
      if (stop.until > Micros{0}) within.push_back({std::max(stop.from, Micros{0}), stop.until});
    }
    return within;
  }

  void read_pods(PodsSpec& spec) {
    const proto::Pods& pods = platform_.pods();
    spec.count = static_cast<std::uint32_t>(pods.count());
    spec.most = spec.count;
    spec.cores = static_cast<std::uint32_t>(pods.cores());
    spec.per_command = Micros{pods.per_command().us()};
    spec.start_up = Millis{pods.start_up().ms()};
    if (pods.has_autoscale()) {
      const proto::Autoscale& scale = pods.autoscale();
      spec.most = static_cast<std::uint32_t>(scale.most());
      spec.when_waiting = static_cast<std::uint32_t>(scale.when_waiting());
      spec.idle = Millis{scale.idle().ms()};
      if (scale.most() < pods.count()) {
        fault("pods.autoscale.most",
              std::to_string(scale.most()) + " is less than the pods that run at the start",
              "at least " + std::to_string(pods.count()));
      }
    }
    spec.crashes.resize(spec.count);
    const auto times = stops_of(pods.crashes(), "pods.crashes");
    for (int i = 0; i < pods.crashes_size(); ++i) {
      if (pods.crashes(i).pods() > pods.count()) {
        fault("pods.crashes[" + std::to_string(i) + "].pods",
              std::to_string(pods.crashes(i).pods()) + " is more than there are",
              "at most " + std::to_string(pods.count()));
        continue;
      }
      for (int pod = 0; pod < pods.crashes(i).pods(); ++pod) {
        spec.crashes[static_cast<std::size_t>(pod)].push_back(times[static_cast<std::size_t>(i)]);
      }
    }
    for (auto& crashes : spec.crashes) crashes = within_run(crashes);
  }

  void read_database(DatabaseSpec& spec) {
    const proto::Database& database = platform_.database();
    spec.group = database.commit() != proto::CommitMode::each;
    spec.connections = static_cast<std::uint32_t>(database.connections());
    spec.cores = static_cast<std::uint32_t>(database.cores());
    spec.per_commit = Micros{database.per_commit().us()};
    spec.per_event = Micros{database.per_event().us()};
    spec.fsync = Micros{database.fsync().us()};
    spec.failovers = within_run(stops_of(database.failovers(), "database.failovers"));
  }

  template <class PeerServers>
  static PeerServersSpec peer_servers(const PeerServers& servers) {
    return {static_cast<std::uint32_t>(servers.count() * servers.concurrency()),
            static_cast<std::uint32_t>(servers.queue())};
  }

  // ---- lines and zones

  [[nodiscard]] const std::string& home() const { return platform_.pods().zone(); }

  [[nodiscard]] static const std::string& other_end(const proto::NetworkLink& link,
                                                    const std::string& zone) {
    return link.from() == zone ? link.to() : link.from();
  }

  void check_links() {
    for (int i = 0; i < platform_.links_size(); ++i) {
      const proto::NetworkLink& link = platform_.links(i);
      const std::string where = "links[" + std::to_string(i) + "]";
      for (int before = 0; before < i; ++before) {
        if (platform_.links(before).name() != link.name()) continue;
        fault(where + ".name", "there is a link `" + link.name() + "` already", "another name");
        break;
      }
      if (link.from() != home() && link.to() != home()) {
        fault(where + ".from", "the link does not begin where the pods stand", "`" + home() + "`");
        continue;
      }
      const std::string& far = other_end(link, home());
      if (far != platform_.database().zone() && far != platform_.ehr().zone() &&
          far != platform_.carrier().zone()) {
        fault(where + ".to", "a link to nowhere: nothing stands in `" + far + "`",
              "the zone of the database, the ehr or the carrier");
      }
    }
  }

  LineSpec line_to(const std::string& zone, const std::string& where) {
    LineSpec line;
    if (zone == home()) return line;
    for (int i = 0; i < platform_.links_size(); ++i) {
      const proto::NetworkLink& link = platform_.links(i);
      const bool joins = link.from() == home() || link.to() == home();
      if (!joins || other_end(link, home()) != zone) continue;
      line.name = link.name();
      line.latency = Micros{link.latency().us()};
      line.bytes_per_second = link.bandwidth().bytes_per_second();
      line.at_once = static_cast<std::uint32_t>(link.at_once());
      line.cuts = within_run(stops_of(link.cuts(), "links[" + std::to_string(i) + "].cuts"));
      return line;
    }
    fault(where, "no link leads from `" + home() + "` to `" + zone + "`",
          "a zone that a link leads to, or the pods' own");
    return line;
  }

  const proto::Platform& platform_;
  Instant start_;
  const MomentOf& moment_;
  std::vector<PlatformFault>& faults_;
};

}  // namespace

PlatformSpec read_platform(const proto::Platform& platform, Instant start, const MomentOf& moment,
                           std::vector<PlatformFault>& faults) {
  return Reader(platform, start, moment, faults).read();
}

}  // namespace rb::sim
