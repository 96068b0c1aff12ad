#include "sim/platform/spec.hpp"

#include <algorithm>

#include "core/config/scalars/characters.hpp"
#include "core/config/suggest.hpp"
#include "sim/platform/placing.hpp"

namespace rb::sim {
namespace {

constexpr std::int64_t kNominal = 1'000'000;

class Reader {
 public:
  Reader(const proto::Platform& platform, const PlatformContext& context,
         std::vector<PlatformFault>& faults)
      : platform_(platform), context_(context), faults_(faults) {}

  PlatformSpec read() {
    PlatformSpec spec;
    spec.simgrid = platform_.grid() != proto::GridKind::plain;
    check_keys();
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
    if (context_.file != nullptr) {
      if (!place_on_hosts(platform_, context_, spec, faults_)) return spec;
      read_cuts(spec);
    } else if (!platform_.file().empty()) {
      return spec;  // it could not be read, which is told elsewhere
    } else {
      check_links();
      spec.database_line = line_to(platform_.database().zone(), "database.zone", spec);
      spec.ehr_line = line_to(platform_.ehr().zone(), "ehr.zone", spec);
      spec.carrier_line = line_to(platform_.carrier().zone(), "carrier.zone", spec);
    }
    read_scale(spec.pods);
    return spec;
  }

 private:
  void fault(std::string where, std::string what, std::string expected) {
    faults_.push_back({std::move(where), std::move(what), std::move(expected)});
  }

  template <class Stop>
  StandStill stop_of(const Stop& stop) const {
    const Millis from = context_.moment(stop.from()) - context_.start;
    return {from, from + Millis{stop.for_().ms()}};
  }

  // False if it begins before the last one is over.
  static bool add_stop(const StandStill& stop, std::vector<StandStill>& stops) {
    const bool after = stops.empty() || stop.from >= stops.back().until;
    stops.push_back(stop);
    return after;
  }

  template <class Stops>
  std::vector<StandStill> stops_of(const Stops& stops, const std::string& where) {
    std::vector<StandStill> read;
    for (int i = 0; i < stops.size(); ++i) {
      if (add_stop(stop_of(stops.Get(i)), read)) continue;
      fault(where + "[" + std::to_string(i) + "]", "begins before the one above it is over",
            "times in their order, one after the other");
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

  // Keys of the file in a section without one, and the other way round.
  void check_keys() {
    const bool file = !platform_.file().empty();
    for (const char* key : {"pods.hosts", "database.host", "ehr.hosts", "carrier.hosts",
                            "nominal_speed", "at_once", "cuts"}) {
      if (file || !context_.written(key)) continue;
      fault(key, "`" + std::string(key) + "` is of a platform file, and the section names none",
            "`file`, or a section without `" + std::string(key) + "`");
    }
    for (const char* key : {"links", "pods.zone", "pods.cores", "database.zone", "database.cores",
                            "ehr.zone", "ehr.count", "carrier.zone", "carrier.count"}) {
      if (!file || !context_.written(key)) continue;
      fault(key, "`" + std::string(key) + "` beside `file`, which says it", "one of the two");
    }
  }

  void read_pods(PodsSpec& spec) {
    const proto::Pods& pods = platform_.pods();
    spec.count = static_cast<std::uint32_t>(pods.count());
    spec.machines = {{.cores = static_cast<std::uint32_t>(pods.cores())}};
    spec.per_command = Micros{pods.per_command().us()};
    spec.start_up = Millis{pods.start_up().ms()};
  }

  // After it is known how many pods run at the start.
  void read_scale(PodsSpec& spec) {
    const proto::Pods& pods = platform_.pods();
    const auto count = static_cast<int>(spec.count);
    spec.most = spec.count;
    if (pods.has_autoscale()) {
      const proto::Autoscale& scale = pods.autoscale();
      spec.most = static_cast<std::uint32_t>(scale.most());
      spec.when_waiting = static_cast<std::uint32_t>(scale.when_waiting());
      spec.idle = Millis{scale.idle().ms()};
      if (scale.most() < count) {
        fault("pods.autoscale.most",
              std::to_string(scale.most()) + " is less than the pods that run at the start",
              "at least " + std::to_string(count));
      }
    }
    if (context_.file != nullptr && spec.most > spec.machines.size()) {
      fault(
          pods.has_autoscale() ? "pods.autoscale.most" : "pods.count",
          std::to_string(spec.most) + " pods on " + std::to_string(spec.machines.size()) + " hosts",
          "one host for each pod, in pods.hosts");
    }
    spec.crashes.resize(spec.count);
    const auto times = stops_of(pods.crashes(), "pods.crashes");
    for (int i = 0; i < pods.crashes_size(); ++i) {
      if (pods.crashes(i).pods() > count) {
        fault("pods.crashes[" + std::to_string(i) + "].pods",
              std::to_string(pods.crashes(i).pods()) + " is more than there are",
              "at most " + std::to_string(count));
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
    return {.servers = static_cast<std::uint32_t>(servers.count() * servers.concurrency()),
            .queue = static_cast<std::uint32_t>(servers.queue())};
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

  LineSpec line_to(const std::string& zone, const std::string& where, PlatformSpec& spec) {
    LineSpec line;
    if (zone == home()) return line;
    for (int i = 0; i < platform_.links_size(); ++i) {
      const proto::NetworkLink& link = platform_.links(i);
      const bool joins = link.from() == home() || link.to() == home();
      if (!joins || other_end(link, home()) != zone) continue;
      for (const LineSpec* known : {&spec.database_line, &spec.ehr_line}) {
        if (known->name == link.name()) return *known;
      }
      const auto cuts = within_run(stops_of(link.cuts(), "links[" + std::to_string(i) + "].cuts"));
      LinkSpec each{.latency = Micros{link.latency().us()},
                    .bytes_per_second = link.bandwidth().bytes_per_second(),
                    .profile = profile_of(cuts, kNominal)};
      line.name = link.name();
      line.at_once = static_cast<std::uint32_t>(link.at_once());
      line.out = {{static_cast<std::uint32_t>(spec.links.size())}};
      line.back = {{static_cast<std::uint32_t>(spec.links.size() + 1)}};
      for (const char* way : {" out", " back"}) {
        each.name = link.name() + way;
        spec.links.push_back(each);
      }
      return line;
    }
    fault(where, "no link leads from `" + home() + "` to `" + zone + "`",
          "a zone that a link leads to, or the pods' own");
    return line;
  }

  // ---- links of a file

  void read_cuts(PlatformSpec& spec) {
    std::vector<std::vector<StandStill>> stops(spec.links.size());
    for (int i = 0; i < platform_.cuts_size(); ++i) {
      const proto::LinkCut& cut = platform_.cuts(i);
      const std::string where = "cuts[" + std::to_string(i) + "]";
      const auto links = links_cut(cut.link(), where + ".link", spec);
      for (const std::uint32_t link : links) {
        if (!add_stop(stop_of(cut), stops[link])) {
          fault(where, "begins before one above it on the same link is over",
                "times in their order, one after the other");
          break;
        }
      }
    }
    for (std::size_t link = 0; link < stops.size(); ++link) {
      spec.links[link].profile = profile_of(within_run(stops[link]), kNominal);
    }
  }

  // Positions in spec.links of what a link of the file is on the ways that are used.
  std::vector<std::uint32_t> links_cut(const std::string& name, const std::string& where,
                                       const PlatformSpec& spec) {
    const PlatformFile& file = *context_.file;
    std::vector<std::uint32_t> links;
    for (const auto of_file : file.links_named(name)) {
      for (std::uint32_t i = 0; i < spec.links.size(); ++i) {
        if (spec.links[i].name == file.links()[of_file].name) links.push_back(i);
      }
    }
    if (!links.empty()) return links;
    const auto names = file.link_names();
    const bool known = !file.links_named(name).empty();
    fault(where,
          known ? "nothing goes over the link " + quoted(name)
                : "the file has no link " + quoted(name),
          known ? "a link between the pods and the others"
                : "the id of a link" + did_you_mean(name, names));
    return links;
  }

  const proto::Platform& platform_;
  const PlatformContext& context_;
  std::vector<PlatformFault>& faults_;
};

}  // namespace

std::vector<SpeedChange> profile_of(const std::vector<StandStill>& stops, std::int64_t speed_ppm) {
  std::vector<SpeedChange> profile;
  const bool stands_first = !stops.empty() && stops.front().from == Micros{0};
  if (speed_ppm != kNominal && !stands_first) profile.push_back({Micros{0}, speed_ppm});
  for (const StandStill& stop : stops) {
    profile.push_back({stop.from, 0});
    profile.push_back({stop.until, speed_ppm});
  }
  return profile;
}

PlatformSpec read_platform(const proto::Platform& platform, const PlatformContext& context,
                           std::vector<PlatformFault>& faults) {
  return Reader(platform, context, faults).read();
}

}  // namespace rb::sim
