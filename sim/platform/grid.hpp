// Work on servers and data on routes, in continuous time: what a platform is made of. Two backends:
// SimGrid, where links are shared and speeds follow profiles, and a plain one in which nothing
// shares anything. Queues are not in here: whoever submits decides what is in service.
//
// Deterministic: equal completions come in the order in which they were submitted. Not thread-safe.
#pragma once

#include <chrono>
#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <vector>

#include "core/base/ids.hpp"
#include "core/base/result.hpp"

namespace rb::sim {

// Since the start of the run. Finer than an Instant: a commit takes less than a millisecond.
using Micros = std::chrono::microseconds;

using ServerId = StrongId<struct ServerTag>;
using LinkId = StrongId<struct LinkTag>;
using RouteId = StrongId<struct RouteTag>;

// From `at` on, a speed relative to the nominal one: 1'000'000 is nominal, 0 stands still.
struct SpeedChange {
  Micros at{};
  std::int64_t speed_ppm = 1'000'000;
};

struct LinkSpec {
  std::string name{};
  Micros latency{};
  std::int64_t bytes_per_second = 0;   // more than 0
  bool shared = true;                  // by what is under way; else each transfer has all of it
  std::vector<SpeedChange> profile{};  // of the bandwidth; ascending
};

struct GridCompletion {
  std::uint64_t tag = 0;
  Micros at{};  // rounded up
};

class Grid {
 public:
  virtual ~Grid() = default;

  // ---- before the first submission
  // One server does one piece of work at a time. profile: ascending.
  virtual ServerId add_server(const std::string& name, std::span<const SpeedChange> profile) = 0;
  virtual LinkId add_link(const LinkSpec& spec) = 0;
  // A way over links, one after the other; at least one, and some latency. Any number of routes
  // lead over a link.
  virtual RouteId add_route(std::span<const LinkId> links) = 0;

  // ---- submissions, at now(); tags come back with the completion
  // Precondition: the server does nothing else. work: what it takes at nominal speed, > 0.
  virtual void work(ServerId server, Micros work, std::uint64_t tag) = 0;
  // bytes > 0. All latencies first, then the bytes at the share of bandwidth that the links give.
  virtual void send(RouteId route, std::int64_t bytes, std::uint64_t tag) = 0;

  // Goes on until `until`, or until the first completions after now() if they come before: appends
  // them, all of one moment. Precondition: until >= now().
  virtual void advance(Micros until, std::vector<GridCompletion>& out) = 0;
  // Rounded up; exact inside.
  [[nodiscard]] virtual Micros now() const = 0;
};

// Nothing shares anything: work takes its time, data the latencies and the narrowest bandwidth.
[[nodiscard]] std::unique_ptr<Grid> make_plain_grid();

// SimGrid. One in the life of a process, and it stays until the end: its engine is global. A run
// that needs another one forks first. Loaded when it is asked for: a run without a platform does
// not pay for it. Error unsupported: the module does not stand beside the program.
[[nodiscard]] Result<Grid*> load_simgrid();

}  // namespace rb::sim
