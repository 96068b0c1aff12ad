// The only file that knows SimGrid. Driven from outside the simulation, without actors: run_until()
// returns early as soon as a vetoed activity exists, so each completion vetoes one on purpose.
#include <simgrid/kernel/ProfileBuilder.hpp>
#include <simgrid/s4u.hpp>

#include <algorithm>
#include <cmath>
#include <set>

#include "core/base/assert.hpp"
#include "sim/platform/grid.hpp"
#include "sim/platform/module.hpp"

namespace rb::sim {
namespace {

namespace sg4 = simgrid::s4u;

constexpr double kMicrosPerSecond = 1e6;
constexpr double kMillion = 1e6;
// A server does one flop in a microsecond, so that work is flops.
constexpr double kNominalSpeed = 1e6;
// SimGrid aborts when work goes on after a speed of nothing at all.
constexpr double kStandingStill = 1e-9;
// SimGrid takes dates that are closer than this for one, and may stop this much before the date it
// was given: less than a microsecond by far, and more than a double's last bits after years.
constexpr double kClockSlack = 1e-7;

Micros micros_of(double seconds) {
  return Micros{static_cast<std::int64_t>(std::ceil(seconds * kMicrosPerSecond - 1e-3))};
}

double seconds_of(Micros at) {
  return static_cast<double>(at.count()) / kMicrosPerSecond;
}

class SimGrid final : public Grid {
 public:
  SimGrid() : engine_(make_engine()), root_(sg4::create_empty_zone("root")) {
    engine_->track_vetoed_activities(&vetoed_);
    sg4::Activity::on_completion_cb([this](const sg4::Activity& activity) { completed(activity); });
  }

  ServerId add_server(const std::string& name, std::span<const SpeedChange> profile) override {
    sg4::Host* host = root_->create_host(name, kNominalSpeed);
    if (!profile.empty()) host->set_speed_profile(profile_of(name + ".speed", profile, 1.0));
    host->seal();
    servers_.push_back(host);
    return ServerId{static_cast<std::uint32_t>(servers_.size() - 1)};
  }

  LinkId add_link(const LinkSpec& spec) override {
    RB_ASSERT(spec.bytes_per_second > 0);
    const auto bandwidth = static_cast<double>(spec.bytes_per_second);
    sg4::Link* link = root_->create_link(spec.name, bandwidth);
    link->set_latency(seconds_of(spec.latency));
    if (!spec.shared) link->set_sharing_policy(sg4::Link::SharingPolicy::FATPIPE);
    if (!spec.profile.empty()) {
      link->set_bandwidth_profile(profile_of(spec.name + ".bandwidth", spec.profile, bandwidth));
    }
    link->seal();
    links_.push_back(link);
    return LinkId{static_cast<std::uint32_t>(links_.size() - 1)};
  }

  // Two ends in a zone of their own: SimGrid's table of routes is square.
  RouteId add_route(std::span<const LinkId> links) override {
    RB_ASSERT(!links.empty());
    const std::string name = "route " + std::to_string(routes_.size());
    sg4::NetZone* zone = sg4::create_full_zone(name)->set_parent(root_);
    sg4::Host* from = zone->create_host(name + ".from", kNominalSpeed)->seal();
    sg4::Host* to = zone->create_host(name + ".to", kNominalSpeed)->seal();
    std::vector<sg4::LinkInRoute> way;
    for (const LinkId link : links) way.emplace_back(links_[link.index()]);
    zone->add_route(from->get_netpoint(), to->get_netpoint(), nullptr, nullptr, way, false);
    zone->seal();
    routes_.push_back({from, to});
    return RouteId{static_cast<std::uint32_t>(routes_.size() - 1)};
  }

  void work(ServerId server, Micros work, std::uint64_t tag) override {
    catch_up();
    sg4::ExecPtr exec = sg4::Exec::init();
    exec->set_flops_amount(static_cast<double>(work.count()));
    exec->set_host(servers_[server.index()]);
    exec->set_data(keep(exec, tag));
    exec->vetoable_start();
  }

  void send(RouteId route, std::int64_t bytes, std::uint64_t tag) override {
    catch_up();
    const Ends& ends = routes_[route.index()];
    sg4::CommPtr comm = sg4::Comm::sendto_init(ends.from, ends.to);
    comm->set_payload_size(static_cast<std::uint64_t>(bytes));
    comm->set_data(keep(comm, tag));
    comm->vetoable_start();
    vetoed_.erase(comm.get());  // sendto_init() puts itself there
  }

  void advance(Micros until, std::vector<GridCompletion>& out) override {
    RB_ASSERT(until >= reached_);
    if (in_flight_ == 0) {  // the engine catches up with the next submission
      reached_ = until;
      return;
    }
    seal();
    run_to(until);
    if (done_.empty()) {
      reached_ = until;
      return;
    }
    reached_ = std::clamp(micros_of(sg4::Engine::get_clock()), reached_, until);
    // SimGrid's order of completions at one date is not that of the submissions.
    std::sort(done_.begin(), done_.end(),
              [&](Slot a, Slot b) { return flights_[a].sequence < flights_[b].sequence; });
    for (const Slot slot : done_) {
      out.push_back({flights_[slot].tag, reached_});
      flights_[slot].activity = nullptr;
      free_.push_back(slot);
    }
    in_flight_ -= done_.size();
    done_.clear();
  }

  [[nodiscard]] Micros now() const override { return reached_; }

 private:
  using Slot = std::size_t;
  struct Ends {
    sg4::Host* from;
    sg4::Host* to;
  };
  struct Flight {
    sg4::ActivityPtr activity;  // null: finished, or its slot is free
    std::uint64_t sequence = 0;
    std::uint64_t tag = 0;
  };

  static sg4::Engine* make_engine() {
    static char name[] = "ringback";
    // Without the bandwidth and latency factors of the model of TCP in clusters, and quietly.
    static char network[] = "--cfg=network/model:CM02";
    static char optimised[] = "--cfg=cpu/optim:Lazy";
    // A transfer alone gets the whole line: no window of TCP, which would let it have no more than
    // 4 MiB in two latencies.
    static char window[] = "--cfg=network/TCP-gamma:0";
    static char precision[] = "--cfg=surf/precision:1e-7";  // kClockSlack
    static char log[] = "--log=root.thres:error";
    static char* argv[] = {name, network, optimised, window, precision, log, nullptr};
    int argc = 6;
    return new sg4::Engine(&argc, argv);
  }

  static simgrid::kernel::profile::Profile* profile_of(const std::string& name,
                                                       std::span<const SpeedChange> changes,
                                                       double scale) {
    std::vector<simgrid::kernel::profile::DatedValue> values;  // each so long after the one before
    Micros before{};
    for (const SpeedChange& change : changes) {
      const double speed = static_cast<double>(change.speed_ppm) / kMillion;
      values.emplace_back(seconds_of(change.at - before), scale * std::max(speed, kStandingStill));
      before = change.at;
    }
    return simgrid::kernel::profile::ProfileBuilder::from_callback(
        name,
        [values](std::vector<simgrid::kernel::profile::DatedValue>& to) {
          if (to.empty()) to.insert(to.end(), values.begin(), values.end());
        },
        -1);
  }

  void seal() {
    if (sealed_) return;
    sealed_ = true;
    root_->seal();
  }

  void run_to(Micros until) {
    const double date = seconds_of(until);
    if (date <= sg4::Engine::get_clock() + kClockSlack) return;
    engine_->run_until(date);
    vetoed_.clear();
  }

  // Work starts now, even if SimGrid slept while nothing was under way.
  void catch_up() {
    seal();
    if (in_flight_ == 0) run_to(reached_);
  }

  void* keep(sg4::ActivityPtr activity, std::uint64_t tag) {
    Slot slot = flights_.size();
    if (free_.empty()) {
      flights_.emplace_back();
    } else {
      slot = free_.back();
      free_.pop_back();
    }
    flights_[slot] = {std::move(activity), ++sequence_, tag};
    ++in_flight_;
    return reinterpret_cast<void*>(slot + 1);
  }

  void completed(const sg4::Activity& activity) {
    const auto slot = reinterpret_cast<Slot>(activity.get_data<void>());
    if (slot == 0 || flights_[slot - 1].activity.get() != &activity) return;
    RB_ASSERT(activity.get_state() == sg4::Activity::State::FINISHED);
    done_.push_back(slot - 1);
    if (vetoed_.empty()) sentinel_->vetoable_start();
  }

  std::set<sg4::Activity*> vetoed_;
  sg4::Engine* engine_;
  sg4::NetZone* root_;
  sg4::ExecPtr sentinel_ = sg4::Exec::init();  // has no host: starting it is vetoed
  bool sealed_ = false;
  std::vector<sg4::Host*> servers_;
  std::vector<sg4::Link*> links_;
  std::vector<Ends> routes_;
  std::vector<Flight> flights_;
  std::vector<Slot> free_;
  std::vector<Slot> done_;
  std::size_t in_flight_ = 0;
  std::uint64_t sequence_ = 0;
  Micros reached_{};
};

}  // namespace
}  // namespace rb::sim

extern "C" rb::sim::Grid* ringback_simgrid() {
  // Never deleted: what is still under way refers to it when SimGrid itself ends.
  static auto* const grid = new rb::sim::SimGrid;
  return grid;
}
