#include "sim/platform/platform.hpp"

#include <algorithm>
#include <type_traits>

#include "core/base/assert.hpp"

namespace rb::sim {
namespace {

// Sizes on the wire: a FHIR search and its bundle, a form post and its JSON, a callback. [D]
constexpr std::int64_t kEhrRequestBytes = 2'000;
constexpr std::int64_t kEhrAnswerBytes = 6'000;
constexpr std::int64_t kCarrierRequestBytes = 1'500;
constexpr std::int64_t kCarrierAnswerBytes = 1'500;
constexpr std::int64_t kCommitBytes = 300;  // and as much for each event
constexpr std::int64_t kCommitAnswerBytes = 100;

constexpr std::int64_t kNominal = 1'000'000;

const MachineSpec& machine_of(const PodsSpec& pods, std::uint32_t pod) {
  return pods.machines[pod % pods.machines.size()];
}

// Of the first so many pods.
std::uint32_t cores_of(const PodsSpec& pods, std::uint32_t count) {
  std::uint32_t cores = 0;
  for (std::uint32_t pod = 0; pod < count; ++pod) cores += machine_of(pods, pod).cores;
  return cores;
}

// Every core of a pod stands still with it.
std::vector<std::vector<SpeedChange>> profiles_of(const PodsSpec& pods) {
  static const std::vector<StandStill> kNone;
  std::vector<std::vector<SpeedChange>> profiles;
  for (std::uint32_t pod = 0; pod < pods.most; ++pod) {
    const MachineSpec& machine = machine_of(pods, pod);
    const auto profile =
        profile_of(pod < pods.crashes.size() ? pods.crashes[pod] : kNone, machine.speed_ppm);
    for (std::uint32_t core = 0; core < machine.cores; ++core) profiles.push_back(profile);
  }
  return profiles;
}

std::vector<std::vector<SpeedChange>> profiles_of(const PeerServersSpec& peer) {
  std::vector<std::vector<SpeedChange>> profiles;
  if (peer.speeds_ppm.empty()) return profiles;
  for (std::uint32_t i = 0; i < peer.servers; ++i) {
    profiles.push_back(profile_of({}, peer.speeds_ppm[i % peer.speeds_ppm.size()]));
  }
  return profiles;
}

std::vector<RouteId> routes_over(const std::vector<Way>& ways, std::span<const LinkId> links,
                                 Grid& grid) {
  std::vector<RouteId> routes;
  for (const Way& way : ways) {
    std::vector<LinkId> over;
    for (const std::uint32_t link : way) over.push_back(links[link]);
    routes.push_back(grid.add_route(over));
  }
  return routes;
}

// When a line stands still: a link that every way goes over does.
std::vector<SpeedChange> stands_of(const LineSpec& line, const std::vector<LinkSpec>& links) {
  std::vector<Way> ways = line.out;
  ways.insert(ways.end(), line.back.begin(), line.back.end());
  for (std::uint32_t link = 0; link < links.size(); ++link) {
    const bool on_every_way = std::all_of(ways.begin(), ways.end(), [&](const Way& way) {
      return std::find(way.begin(), way.end(), link) != way.end();
    });
    if (on_every_way && !links[link].profile.empty()) return links[link].profile;
  }
  return {};
}

// Servers that answer so many times as slowly are so many times as slow. Empty if they always run
// at the nominal speed.
std::vector<SpeedChange> profile_of(const Outages& troubles, Instant start, std::int64_t nominal) {
  std::vector<SpeedChange> profile;
  if (nominal != kNominal) profile.push_back({Micros{}, nominal});
  std::int64_t before = nominal;
  for (const Instant at : troubles.changes(start)) {
    const std::int64_t slow = troubles.at(at).slow_ppm;
    const std::int64_t speed = std::max<std::int64_t>(1, (nominal * kNominal + slow / 2) / slow);
    if (speed != before) profile.push_back({at - start, speed});
    before = speed;
  }
  return profile;
}

// Of every one of the EHR's servers, in their order.
std::vector<std::vector<SpeedChange>> profiles_of(const PeerServersSpec& peer,
                                                  const Outages& troubles, Instant start) {
  std::vector<std::vector<SpeedChange>> profiles;
  if (peer.speeds_ppm.empty()) return {profile_of(troubles, start, kNominal)};
  for (std::uint32_t i = 0; i < peer.servers; ++i) {
    profiles.push_back(profile_of(troubles, start, peer.speeds_ppm[i % peer.speeds_ppm.size()]));
  }
  return profiles;
}

// When outages begin.
std::deque<Instant> breaks_of(const Outages& troubles, Instant start) {
  std::deque<Instant> breaks;
  bool before = false;
  for (const Instant at : troubles.changes(start)) {
    const bool down = troubles.at(at).down;
    if (down && !before) breaks.push_back(at);
    before = down;
  }
  return breaks;
}

}  // namespace

Platform::Platform(const PlatformSpec& spec, Instant start, const Outages& ehr, Grid& grid)
    : spec_(spec),
      start_(start),
      network_(grid),
      running_pods_(spec.pods.count),
      ehr_breaks_(breaks_of(ehr, start)) {
  std::vector<LinkId> links;
  for (const LinkSpec& link : spec.links) links.push_back(grid.add_link(link));
  const auto add_line = [&](const LineSpec& line) { return this->add_line(line, links, grid); };
  pods_ = network_.add_station({.name = "pods",
                                .servers = cores_of(spec.pods, spec.pods.most),
                                .profiles = profiles_of(spec.pods)});
  network_.enable(pods_, cores_of(spec.pods, spec.pods.count));
  commit_queue_ =
      network_.add_queue({.name = "database commits",
                          .at_once = spec.database.group ? 1 : spec.database.connections,
                          .profile = profile_of(spec.database.failovers, kNominal)});
  database_line_ = add_line(spec.database_line);
  connections_ = network_.add_pool("database connections", spec.database.connections);
  const DatabaseSpec& database = spec.database;
  database_cores_ =
      network_.add_station({.name = "database cores",
                            .servers = database.cores,
                            .profiles = {profile_of(database.failovers, database.speed_ppm)}});
  disk_ = network_.add_station({.name = "database disk",
                                .servers = 1,
                                .profiles = {profile_of(database.failovers, kNominal)}});
  ehr_line_ = add_line(spec.ehr_line);
  ehr_ = network_.add_station({.name = "ehr servers",
                               .servers = spec.ehr.servers,
                               .queue_limit = spec.ehr.queue,
                               .profiles = profiles_of(spec.ehr, ehr, start)});
  carrier_line_ = add_line(spec.carrier_line);
  carrier_ = network_.add_station({.name = "carrier servers",
                                   .servers = spec.carrier.servers,
                                   .queue_limit = spec.carrier.queue,
                                   .profiles = profiles_of(spec.carrier)});
  add_places("media servers", Place::media, spec.media);
  add_places("agent servers", Place::agent, spec.agents);
}

void Platform::add_places(const std::string& name, Place place, const PlacesSpec& spec) {
  ResourceId& pool = places_.at(static_cast<std::size_t>(place));
  pool = spec.places == 0 ? ResourceId::none()
                          : network_.add_pool(name, spec.places, profile_of(spec.stops, kNominal));
}

Platform::Line Platform::add_line(const LineSpec& spec, std::span<const LinkId> links, Grid& grid) {
  if (spec.name.empty()) return {};
  for (const auto& [name, line] : lines_) {
    if (name == spec.name) return line;
  }
  const std::vector<SpeedChange> stands = stands_of(spec, spec_.links);
  const auto way = [&](const std::string& where, const std::vector<Way>& ways) {
    return network_.add_line(spec.name + where, routes_over(ways, links, grid), spec.at_once,
                             stands);
  };
  const ResourceId out = way(" out", spec.out);
  const Line line{out, way(" back", spec.back), true};
  lines_.emplace_back(spec.name, line);
  return line;
}

Instant Platform::instant(Micros at) const {
  return start_ + std::chrono::ceil<Millis>(at);
}

std::uint32_t Platform::start(Journey journey, const Cargo& cargo) {
  const std::uint32_t slot = cargo_.keep(cargo);
  journey.tag = slot;
  network_.start(journey);
  return slot;
}

// ---- commits

void Platform::commit(std::span<const Event> events) {
  RB_ASSERT(!events.empty() && network_.now() == micros(events.back().at));
  const bool group = spec_.database.group;
  const bool gathers = group && !commits_.empty() && !commits_.back().begun;
  if (!gathers) commits_.emplace_back();
  commits_.back().events += events.size();
  commits_.back().steps.push_back(network_.now());
  network_.join(commit_queue_);
  if (gathers) return;
  const auto number = first_commit_ + static_cast<std::uint32_t>(commits_.size()) - 1;
  if (group) {
    if (number != first_commit_) put_behind(number, number - 1);
  } else {
    for (const Event& event : events) {
      if (event.assignment.is_none()) continue;
      if (latest_commit_.size() <= event.assignment.index()) {
        latest_commit_.resize(event.assignment.index() + 1, UINT32_MAX);
      }
      std::uint32_t& latest = latest_commit_[event.assignment.index()];
      if (latest != UINT32_MAX && latest != number) put_behind(number, latest);
      latest = number;
    }
  }
  if (commits_.back().waits_for == 0) begin_commit(number);
}

void Platform::put_behind(std::uint32_t number, std::uint32_t before) {
  if (before < first_commit_ || commits_[before - first_commit_].durable) return;
  commits_[before - first_commit_].followers.push_back(number);
  ++commits_[number - first_commit_].waits_for;
}

void Platform::begin_commit(std::uint32_t number) {
  Commit& commit = commits_[number - first_commit_];
  commit.begun = true;
  network_.begin(commit_queue_, commit.steps);
  const DatabaseSpec& database = spec_.database;
  const auto events = static_cast<std::int64_t>(commit.events);
  const Micros work = database.per_commit + events * database.per_event;
  Journey journey;
  if (database_line_.exists) journey.over(database_line_.out, kCommitBytes * (1 + events));
  journey.take(connections_)
      .over(database_cores_, work.count())
      .over(disk_, database.fsync.count())
      .give(connections_);
  if (database_line_.exists) journey.over(database_line_.back, kCommitAnswerBytes);
  start(journey, CommitDone{number});
}

void Platform::durable(std::uint32_t number, std::vector<HandOver>& out) {
  Commit& commit = commits_[number - first_commit_];
  commit.durable = true;
  network_.end(commit_queue_);
  for (const Effect& effect : commit.effects) leave(effect, out);
  for (const std::uint32_t follower : commit.followers) {
    if (--commits_[follower - first_commit_].waits_for == 0) begin_commit(follower);
  }
  while (!commits_.empty() && commits_.front().durable) {
    commits_.pop_front();
    ++first_commit_;
  }
}

// ---- there and back

void Platform::dispatch(Instant, const Effect& effect) {
  RB_ASSERT(!commits_.empty());  // no effect without an event
  if (const auto* off = std::get_if<effect::Cancellation>(&effect)) call_off(off->attempt);
  commits_.back().effects.push_back(effect);
}

// The daemon looks once more before it sends: a call or text that was called off while it waited
// for its commit stays.
void Platform::call_off(AttemptId attempt) {
  const auto is_that = [&](const Effect& effect) {
    const auto* call = std::get_if<effect::OutboundCall>(&effect);
    const auto* text = std::get_if<effect::OutboundText>(&effect);
    return (call != nullptr && call->attempt == attempt) ||
           (text != nullptr && text->attempt == attempt);
  };
  for (Commit& commit : commits_) std::erase_if(commit.effects, is_that);
}

void Platform::leave(const Effect& effect, std::vector<HandOver>& out) {
  const AtWorld sent{effect, instant(network_.now())};
  const auto over = [&](const Line& line, std::int64_t bytes) {
    if (!line.exists) {
      out.emplace_back(sent);
      return;
    }
    start(Journey{}.over(line.out, bytes), sent);
  };
  std::visit(
      [&](const auto& e) {
        using T = std::decay_t<decltype(e)>;
        if constexpr (std::is_same_v<T, effect::EhrRequest>) {
          over(ehr_line_, kEhrRequestBytes);
        } else if constexpr (std::is_same_v<T, effect::OutboundCall> ||
                             std::is_same_v<T, effect::OutboundText> ||
                             std::is_same_v<T, effect::Cancellation> ||
                             std::is_same_v<T, effect::AttemptLookUp>) {
          over(carrier_line_, kCarrierRequestBytes);
        } else {
          out.emplace_back(sent);  // the worklist is the daemon's own
        }
      },
      effect);
}

void Platform::send(Instant now, const Command& command) {
  RB_ASSERT(network_.now() == micros(now));
  Journey journey;
  const auto over = [&](const Line& line, std::int64_t bytes) {
    if (line.exists) journey.over(line.back, bytes);
  };
  std::visit(
      [&](const auto& c) {
        using T = std::decay_t<decltype(c)>;
        if constexpr (std::is_same_v<T, command::EhrResult>) {
          over(ehr_line_, kEhrAnswerBytes);
        } else if constexpr (std::is_same_v<T, command::AttemptTaken> ||
                             std::is_same_v<T, command::AttemptRefused> ||
                             std::is_same_v<T, command::AttemptLost> ||
                             std::is_same_v<T, command::AttemptFinished> ||
                             std::is_same_v<T, command::OptOut>) {
          over(carrier_line_, kCarrierAnswerBytes);
        } else if constexpr (std::is_same_v<T, command::PatientAct>) {
          // A link is our own page; replies and calls come through the carrier.
          if (c.source != ActSource::link) over(carrier_line_, kCarrierAnswerBytes);
        }
      },
      command);
  start(journey.over(pods_, spec_.pods.per_command.count()), AtEngine{command});
  scale(now);
}

bool Platform::has_room(Peer peer) {
  return network_.has_room(peer == Peer::ehr ? ehr_ : carrier_);
}

void Platform::serve(Instant now, Peer peer, Millis work, std::uint64_t ticket) {
  RB_ASSERT(network_.now() == micros(now) && work > Millis{0});
  start(Journey{}.over(peer == Peer::ehr ? ehr_ : carrier_, Micros{work}.count()),
        WorkDone{ticket});
}

// ---- places that are held

ResourceId Platform::pool_of(Place place) const {
  return places_.at(static_cast<std::size_t>(place));
}

bool Platform::limited(Place place) const {
  return !pool_of(place).is_none();
}

std::uint32_t Platform::take(Instant now, Place place, std::uint64_t ticket) {
  RB_ASSERT(network_.now() == micros(now));
  return start(Journey{}.take(pool_of(place)), WorkDone{ticket});
}

void Platform::leave(Instant now, Place place, std::uint32_t waiting) {
  RB_ASSERT(network_.now() == micros(now));
  if (network_.withdraw(pool_of(place), waiting)) static_cast<void>(cargo_.take(waiting));
}

void Platform::give(Instant now, Place place) {
  RB_ASSERT(network_.now() == micros(now));
  network_.give(pool_of(place));
}

// ---- time

void Platform::arrive(const Arrival& arrival, std::vector<HandOver>& out) {
  RB_ASSERT(!arrival.turned_away);  // whoever asks for a server has asked for room before
  Cargo cargo = cargo_.take(static_cast<std::uint32_t>(arrival.tag));
  std::visit(
      [&](auto& what) {
        using T = std::decay_t<decltype(what)>;
        if constexpr (std::is_same_v<T, CommitDone>) {
          durable(what.commit, out);
        } else {
          if constexpr (std::is_same_v<T, WorkDone>) what.broken_off = arrival.broken_off;
          out.emplace_back(what);
        }
      },
      cargo);
}

Instant Platform::advance(Instant until, std::vector<HandOver>& out) {
  Instant handed = kNever;
  Micros limit = micros(until);
  while (true) {
    const Instant turn = next_turn();
    const bool turns = turn != kNever && micros(turn) <= limit;
    const Micros stop = turns ? std::max(network_.now(), micros(turn)) : limit;
    arrivals_.clear();
    network_.advance(stop, arrivals_);
    for (const Arrival& arrival : arrivals_) arrive(arrival, out);
    if (handed == kNever && !out.empty()) {
      handed = instant(network_.now());
      limit = std::min(limit, micros(handed));  // whatever else comes within that millisecond
    }
    if (!arrivals_.empty() || network_.now() < stop) continue;
    if (!turns) return handed;
    take_turn();
  }
}

// A pod comes up, or the EHR goes down.
Instant Platform::next_turn() const {
  return ehr_breaks_.empty() ? pod_up_ : std::min(pod_up_, ehr_breaks_.front());
}

void Platform::take_turn() {
  if (next_turn() == pod_up_) {
    pod_comes_up();
    return;
  }
  ehr_breaks_.pop_front();
  network_.break_off(ehr_);
}

// ---- pods follow the work

void Platform::scale(Instant now) {
  const PodsSpec& pods = spec_.pods;
  if (pods.most == pods.count) return;
  const std::uint32_t waiting = network_.waiting(pods_);
  if (pod_up_ == kNever && running_pods_ < pods.most &&
      waiting > pods.when_waiting * running_pods_) {
    pod_up_ = now + pods.start_up;
  }
  const bool idle = running_pods_ > pods.count && waiting == 0 &&
                    network_.busy(pods_) <= cores_of(pods, running_pods_ - 1);
  if (!idle) {
    pods_idle_since_ = kNever;
  } else if (pods_idle_since_ == kNever) {
    pods_idle_since_ = now;
  } else if (now - pods_idle_since_ >= pods.idle) {
    --running_pods_;
    network_.enable(pods_, cores_of(pods, running_pods_));
    pods_idle_since_ = now;
  }
}

void Platform::pod_comes_up() {
  ++running_pods_;
  pod_up_ = kNever;
  network_.enable(pods_, cores_of(spec_.pods, running_pods_));
}

}  // namespace rb::sim
