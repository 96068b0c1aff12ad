// Stations and lines with their queues, and journeys over them. A station is a pool of servers with
// one queue in front, first in first out within a class; a line carries so many transfers at once.
// What is in service is the grid's business, who is next is decided here.
//
// Deterministic. Not thread-safe. Times are Micros since the start of the run.
#pragma once

#include <array>
#include <cstdint>
#include <deque>
#include <span>
#include <string>
#include <vector>

#include "sim/platform/grid.hpp"
#include "sim/platform/usage.hpp"

namespace rb::sim {

using ResourceId = StrongId<struct ResourceTag, std::uint16_t>;

struct StationSpec {
  std::string name;
  std::uint32_t servers = 1;  // at most; enable() says how many are in use
  std::uint32_t queue_limit = UINT32_MAX;
  // By server, or one for all of them: when it runs slower, or stands still (0).
  std::vector<std::vector<SpeedChange>> profiles{};
};

// A queue that the caller keeps, in front of something that is none of the network's business.
struct QueueSpec {
  std::string name;
  std::uint32_t at_once = 1;
  std::vector<SpeedChange> profile{};  // when what is behind it stands still
};

// One stop of a journey: work at a station (microseconds), bytes over a line, or a place of a pool
// that is taken here and given back by a later leg.
struct Leg {
  enum class Kind : std::uint8_t { serve, take, give };
  ResourceId resource;
  std::int64_t amount = 0;
  Kind kind = Kind::serve;
};

struct Journey {
  static constexpr std::size_t kMostLegs = 6;
  std::array<Leg, kMostLegs> legs{};
  std::uint8_t count = 0;
  std::uint8_t priority = 0;  // class in queues; 0 goes first
  std::uint64_t tag = 0;

  Journey& over(ResourceId resource, std::int64_t amount) {
    legs.at(count++) = {resource, amount, Leg::Kind::serve};
    return *this;
  }
  Journey& take(ResourceId pool) {
    legs.at(count++) = {pool, 0, Leg::Kind::take};
    return *this;
  }
  Journey& give(ResourceId pool) {
    legs.at(count++) = {pool, 0, Leg::Kind::give};
    return *this;
  }
};

struct Arrival {
  std::uint64_t tag = 0;
  Micros at{};
  bool turned_away = false;  // some queue on the way was full
  bool broken_off = false;   // its station went down
};

class Network {
 public:
  static constexpr std::size_t kPriorities = 2;

  // The grid outlives the network, and nothing else submits to it.
  explicit Network(Grid& grid) : grid_(grid) {}

  // ---- before the first journey
  ResourceId add_station(const StationSpec& spec);
  // Routes of the grid, at least one, that transfers take in turn. at_once: transfers under way;
  // more wait. profile: when nothing gets through (speed 0), for the usage; the routes know.
  ResourceId add_line(const std::string& name, std::vector<RouteId> routes, std::uint32_t at_once,
                      std::span<const SpeedChange> profile = {});
  // A line of one link, which nothing else uses.
  ResourceId add_link(const LinkSpec& spec, std::uint32_t at_once);

  // Places that journeys hold while they go on elsewhere, or beyond their end: connections,
  // licences. profile: when none is given (speed 0), and when they are again.
  ResourceId add_pool(const std::string& name, std::uint32_t places,
                      std::span<const SpeedChange> profile = {});

  // Only usage is kept of it.
  ResourceId add_queue(const QueueSpec& spec);

  // Keeps the usage of every resource by stretches of the run. After the last resource was added.
  void keep_bins(Micros width, std::size_t count);

  // Which of a station's servers may begin something new: the first so many. Work that runs goes
  // on.
  void enable(ResourceId station, std::uint32_t servers);
  // Whether what arrives now is served or may wait; else it is turned away.
  [[nodiscard]] bool has_room(ResourceId id);

  // All that is at a station, served or waiting, arrives now, broken off. A server that worked on
  // it takes on nothing before that would have been done.
  void break_off(ResourceId station);

  // At the door of a queue: one more waits; something begins with all who have waited since then;
  // it ends.
  void join(ResourceId queue);
  void begin(ResourceId queue, std::span<const Micros> since);
  void end(ResourceId queue);

  // Begins at now(). Precondition: at least one leg; every amount > 0; what is taken is given back,
  // on the way or by give().
  void start(const Journey& journey);

  // Gives a place back that a journey took which is over.
  void give(ResourceId pool);
  // A journey that waits for a place waits no longer, and never arrives. False: it does not wait
  // there.
  [[nodiscard]] bool withdraw(ResourceId pool, std::uint64_t tag);

  // Goes on until `until` or to the first arrivals, whichever comes first; appends those.
  void advance(Micros until, std::vector<Arrival>& out);
  [[nodiscard]] Micros now() const { return grid_.now(); }

  // Counts every resource's usage up to now().
  void settle();

  [[nodiscard]] std::size_t resources() const { return resources_.size(); }
  [[nodiscard]] const Usage& usage(ResourceId id) const { return resources_[id.index()].usage; }
  [[nodiscard]] const std::string& name(ResourceId id) const { return resources_[id.index()].name; }
  [[nodiscard]] std::uint32_t waiting(ResourceId id) const {
    return resources_[id.index()].waiting;
  }
  [[nodiscard]] std::uint32_t busy(ResourceId id) const { return resources_[id.index()].busy; }
  [[nodiscard]] std::uint32_t enabled(ResourceId id) const {
    return resources_[id.index()].enabled;
  }

 private:
  using Slot = std::uint32_t;
  struct Traveller {
    Journey journey;
    std::uint8_t leg = 0;
    Micros queued{};           // since when at this leg
    std::uint32_t server = 0;  // position of the one that serves it
    bool broken_off = false;   // has arrived; the grid does not know
  };
  struct Server {
    ServerId id;
    bool busy = false;
    Slot serves = 0;      // if busy
    bool stands = false;  // takes nothing on; what it had begun waits with it
  };
  // A server or a pool stops or goes on; of anything else, all of it.
  struct Turn {
    Micros at{};
    ResourceId resource;
    std::uint32_t server = 0;
    bool stands = false;
  };
  enum class ResourceKind : std::uint8_t { station, line, pool, queue };
  struct Resource {
    std::string name;
    ResourceKind kind = ResourceKind::station;
    std::vector<Server> servers;  // of a station
    std::vector<RouteId> routes;  // of a line
    std::size_t next_route = 0;
    std::uint32_t enabled = 0;  // servers, transfers at once, places
    std::uint32_t places = 0;   // of a pool, while it does not stand still
    std::uint32_t queue_limit = UINT32_MAX;
    std::uint32_t busy = 0;
    std::uint32_t waiting = 0;  // in all queues
    std::uint32_t stopped = 0;  // servers that stand
    std::uint32_t begun = 0;    // behind a queue; more than it says can be at once wait elsewhere
    // Servers. One that stands is dropped when its turn comes, and put back later; one that stood
    // unnoticed is in here twice.
    std::deque<std::uint32_t> free;
    std::array<std::deque<Slot>, kPriorities> queues;
    Usage usage;
  };

  void add_turns(ResourceId id, std::uint32_t server, std::span<const SpeedChange> profile);
  void sort_turns();
  void count(Resource& resource);
  void reach(Slot slot);
  void fill(Resource& resource);
  void serve(Resource& resource, Slot slot);
  void leave(Slot slot);
  void go_on(Slot slot);
  [[nodiscard]] static bool has_server(Resource& resource);
  [[nodiscard]] static bool take_server(Resource& resource, Traveller& traveller);
  void take_turns();

  Grid& grid_;
  std::vector<Resource> resources_;
  std::vector<Traveller> travellers_;
  std::vector<Slot> free_;
  std::vector<Turn> turns_;  // ascending
  std::size_t next_turn_ = 0;
  std::vector<GridCompletion> completions_;
  std::vector<Slot> granted_;  // took a place of a pool, and go on
  std::vector<Arrival> arrived_;
};

}  // namespace rb::sim
