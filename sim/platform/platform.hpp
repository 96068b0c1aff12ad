// What commands, commits, requests and calls travel through, between the driver and the world.
//
//   step ─► commit in the database ─► line ─► peer's servers ─► line ─► pods ─► step
//
// An effect leaves when the events of its step are durable; a result reaches the engine when a pod
// has worked on it. Where every step is a transaction of its own, those of one assignment come one
// after the other: a step does not begin before the one before it is durable. The loop of the
// caller: advance() to the next event of everybody else; whatever it hands over comes first.
// Deterministic. Not thread-safe.
#pragma once

#include <array>
#include <deque>
#include <span>
#include <string>
#include <utility>
#include <variant>
#include <vector>

#include "core/driver/driver.hpp"
#include "sim/platform/network.hpp"
#include "sim/platform/spec.hpp"
#include "sim/world/parts/outages.hpp"
#include "sim/world/parts/slot_pool.hpp"
#include "sim/world/peers/servers.hpp"

namespace rb::sim {

// What has arrived where it was going.
struct AtWorld {  // an effect, for World::dispatch()
  Effect effect;
  Instant sent;
};
struct WorkDone {  // for World::served(), or broken_off()
  std::uint64_t ticket = 0;
  bool broken_off = false;
};
struct AtEngine {  // a command, for the driver
  Command command;
};
using HandOver = std::variant<AtWorld, WorkDone, AtEngine>;

class Platform final : public Dispatcher, public Servers {
 public:
  // The grid outlives the platform.
  // ehr: in its brown-outs the EHR's servers are slow; when an outage begins, connections break.
  Platform(const PlatformSpec& spec, Instant start, const Outages& ehr, Grid& grid);

  // The driver appended these, at the time of the last one; the effects that it dispatches next
  // wait for them.
  void commit(std::span<const Event> events);
  void dispatch(Instant now, const Effect& effect) override;

  // Something that the world says to the engine sets out.
  void send(Instant now, const Command& command);

  [[nodiscard]] bool has_room(Peer peer) override;
  void serve(Instant now, Peer peer, Millis work, std::uint64_t ticket) override;
  [[nodiscard]] bool limited(Place place) const override;
  [[nodiscard]] std::uint32_t take(Instant now, Place place, std::uint64_t ticket) override;
  void leave(Instant now, Place place, std::uint32_t waiting) override;
  void give(Instant now, Place place) override;

  // Goes on until `until` or the first hand-overs, whichever comes first; their time, or kNever.
  // Everything that is handed over at that time is in `out`.
  [[nodiscard]] Instant advance(Instant until, std::vector<HandOver>& out);

  [[nodiscard]] Network& network() { return network_; }

 private:
  struct Line {
    ResourceId out;
    ResourceId back;
    bool exists = false;
  };
  struct Commit {
    std::size_t events = 0;
    std::vector<Micros> steps;  // when each was taken
    std::size_t waits_for = 0;  // commits that are to be durable before it begins
    bool begun = false;
    bool durable = false;
    std::vector<Effect> effects;
    std::vector<std::uint32_t> followers;  // those that wait for it; as often as they do
  };
  // What a journey carries: what arrives is told from its type.
  struct CommitDone {
    std::uint32_t commit = 0;
  };
  using Cargo = std::variant<AtWorld, WorkDone, AtEngine, CommitDone>;

  [[nodiscard]] Micros micros(Instant at) const { return at - start_; }
  [[nodiscard]] Instant instant(Micros at) const;
  // Two that share a line get the same one.
  [[nodiscard]] Line add_line(const LineSpec& spec, std::span<const LinkId> links, Grid& grid);
  std::uint32_t start(Journey journey, const Cargo& cargo);
  void add_places(const std::string& name, Place place, const PlacesSpec& spec);
  [[nodiscard]] ResourceId pool_of(Place place) const;
  void put_behind(std::uint32_t number, std::uint32_t before);
  void begin_commit(std::uint32_t number);
  void durable(std::uint32_t number, std::vector<HandOver>& out);
  void call_off(AttemptId attempt);
  void leave(const Effect& effect, std::vector<HandOver>& out);
  void arrive(const Arrival& arrival, std::vector<HandOver>& out);
  [[nodiscard]] Instant next_turn() const;
  void take_turn();
  void scale(Instant now);
  void pod_comes_up();

  PlatformSpec spec_;
  Instant start_;
  Network network_;
  ResourceId pods_;
  ResourceId commit_queue_;  // steps whose commit has not begun
  ResourceId connections_;
  ResourceId database_cores_;
  ResourceId disk_;
  ResourceId ehr_;
  ResourceId carrier_;
  std::array<ResourceId, 2> places_;                 // by Place; none(): not modelled
  std::vector<std::pair<std::string, Line>> lines_;  // by name
  Line database_line_;
  Line ehr_line_;
  Line carrier_line_;
  std::uint32_t running_pods_;
  Instant pod_up_ = kNever;  // when the one that was ordered is there
  Instant pods_idle_since_ = kNever;
  std::deque<Instant> ehr_breaks_;  // still to come
  SlotPool<Cargo> cargo_;
  std::deque<Commit> commits_;      // not durable yet, the last one may still gather events
  std::uint32_t first_commit_ = 0;  // number of the front one
  std::vector<std::uint32_t> latest_commit_;  // by assignment; if every step is a transaction
  std::vector<Arrival> arrivals_;
};

}  // namespace rb::sim
