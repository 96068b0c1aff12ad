// The platform section of a scenario as plain values: checked, with every moment made an instant.
#pragma once

#include <functional>
#include <string>
#include <vector>

#include "core/base/instant.hpp"
#include "core/proto/platform.pb.h"
#include "sim/platform/grid.hpp"
#include "sim/platform/xml/platform_file.hpp"

namespace rb::sim {

// Relative to the start of the run; ascending, not overlapping.
struct StandStill {
  Micros from{};
  Micros until{};
};

// From each start to its end nothing goes on, else everything at `speed_ppm`.
[[nodiscard]] std::vector<SpeedChange> profile_of(const std::vector<StandStill>& stops,
                                                  std::int64_t speed_ppm);

struct MachineSpec {
  std::uint32_t cores = 0;
  std::int64_t speed_ppm = 1'000'000;  // relative to the machine that service times are meant for
};

struct PodsSpec {
  std::uint32_t count = 0;
  std::uint32_t most = 0;             // with autoscaling; else count
  std::vector<MachineSpec> machines;  // of the pods in their order; more pods go round again
  Micros per_command{};
  Millis start_up{};
  std::uint32_t when_waiting = 0;
  Millis idle{};
  std::vector<std::vector<StandStill>> crashes;  // by pod
};

struct DatabaseSpec {
  bool group = true;
  std::uint32_t connections = 0;
  std::uint32_t cores = 0;
  std::int64_t speed_ppm = 1'000'000;
  Micros per_commit{};
  Micros per_event{};
  Micros fsync{};
  std::vector<StandStill> failovers;
};

struct PeerServersSpec {
  std::uint32_t servers = 0;  // count times concurrency
  std::uint32_t queue = 0;
  std::vector<std::int64_t> speeds_ppm{};  // of the servers in their order, going round
};

// What is held for a time: a call's place on a media server, a conversation's on an agent server.
struct PlacesSpec {
  std::uint32_t places = 0;  // 0: not modelled, there is always one
  std::vector<StandStill> stops;
};

// Positions in PlatformSpec::links, one after the other.
using Way = std::vector<std::uint32_t>;

// Between the pods and somebody else.
struct LineSpec {
  std::string name;  // two that share a line have the same one; empty: it takes no time
  std::uint32_t at_once = 0;
  std::vector<Way> out;  // transfers take them in turn
  std::vector<Way> back;
};

struct PlatformSpec {
  bool simgrid = true;
  PodsSpec pods;
  DatabaseSpec database;
  PeerServersSpec ehr;
  PeerServersSpec carrier;
  std::vector<LinkSpec> links;
  PlacesSpec media;
  PlacesSpec agents;
  Millis patience{};  // of whoever picks up and waits for an agent
  LineSpec database_line;
  LineSpec ehr_line;
  LineSpec carrier_line;
};

// What is wrong with a platform section: `where` is the path of a key within it.
struct PlatformFault {
  std::string where;
  std::string what;
  std::string expected;
};

// Turns a moment of the scenario into an instant.
using MomentOf = std::function<Instant(const proto::ScenarioTime&)>;

// What a platform section is read with.
struct PlatformContext {
  Instant start;
  MomentOf moment;
  std::function<bool(const std::string& key)> written;  // by the scenario, not a default
  const PlatformFile* file = nullptr;                   // that the section names
};

// The spec, with every fault found. It may be used only if there are none.
[[nodiscard]] PlatformSpec read_platform(const proto::Platform& platform,
                                         const PlatformContext& context,
                                         std::vector<PlatformFault>& faults);

}  // namespace rb::sim
