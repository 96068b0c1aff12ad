// The platform section of a scenario as plain values: checked, with every moment made an instant.
#pragma once

#include <functional>
#include <string>
#include <vector>

#include "core/base/instant.hpp"
#include "core/proto/platform.pb.h"
#include "sim/platform/grid.hpp"

namespace rb::sim {

// Relative to the start of the run; ascending, not overlapping.
struct StandStill {
  Micros from{};
  Micros until{};
};

struct PodsSpec {
  std::uint32_t count = 0;
  std::uint32_t most = 0;  // with autoscaling; else count
  std::uint32_t cores = 0;
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
  Micros per_commit{};
  Micros per_event{};
  Micros fsync{};
  std::vector<StandStill> failovers;
};

struct PeerServersSpec {
  std::uint32_t servers = 0;  // count times concurrency
  std::uint32_t queue = 0;
};

// What is held for a time: a call's place on a media server, a conversation's on an agent server.
struct PlacesSpec {
  std::uint32_t places = 0;  // 0: not modelled, there is always one
  std::vector<StandStill> stops;
};

struct LineSpec {
  std::string name;  // empty: in the pods' own zone
  Micros latency{};
  std::int64_t bytes_per_second = 0;
  std::uint32_t at_once = 0;
  std::vector<StandStill> cuts;
};

struct PlatformSpec {
  bool simgrid = true;
  PodsSpec pods;
  DatabaseSpec database;
  PeerServersSpec ehr;
  PeerServersSpec carrier;
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

// The spec, with every fault found. It may be used only if there are none.
[[nodiscard]] PlatformSpec read_platform(const proto::Platform& platform, Instant start,
                                         const MomentOf& moment,
                                         std::vector<PlatformFault>& faults);

}  // namespace rb::sim
