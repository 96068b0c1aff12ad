#include "sim/platform/network.hpp"

#include <algorithm>

#include "core/base/assert.hpp"

namespace rb::sim {

ResourceId Network::add_station(const StationSpec& spec) {
  RB_ASSERT(spec.servers > 0 && resources_.size() < UINT16_MAX);
  const ResourceId id{static_cast<std::uint16_t>(resources_.size())};
  Resource& resource = resources_.emplace_back();
  resource.name = spec.name;
  resource.enabled = spec.servers;
  resource.queue_limit = spec.queue_limit;
  for (std::uint32_t i = 0; i < spec.servers; ++i) {
    std::span<const SpeedChange> profile;
    if (!spec.profiles.empty()) {
      profile = spec.profiles[std::min<std::size_t>(i, spec.profiles.size() - 1)];
    }
    Server server;
    server.id = grid_.add_server(spec.name + "." + std::to_string(i), profile);
    resource.servers.push_back(server);
    resource.free.push_back(i);
    add_turns(id, i, profile);
  }
  sort_turns();
  count(resource);
  return id;
}

ResourceId Network::add_queue(const QueueSpec& spec) {
  RB_ASSERT(spec.at_once > 0 && resources_.size() < UINT16_MAX);
  const ResourceId id{static_cast<std::uint16_t>(resources_.size())};
  Resource& resource = resources_.emplace_back();
  resource.name = spec.name;
  resource.kind = ResourceKind::queue;
  resource.enabled = spec.at_once;
  add_turns(id, 0, spec.profile);
  sort_turns();
  count(resource);
  return id;
}

void Network::add_turns(ResourceId id, std::uint32_t server, std::span<const SpeedChange> profile) {
  bool stood = false;
  for (const SpeedChange& change : profile) {
    const bool stands = change.speed_ppm == 0;
    if (stands != stood) turns_.push_back({change.at, id, server, stands});
    stood = stands;
  }
}

// Of one moment, in the order in which they were added.
void Network::sort_turns() {
  std::stable_sort(turns_.begin(), turns_.end(),
                   [](const Turn& a, const Turn& b) { return a.at < b.at; });
}

void Network::count(Resource& resource) {
  const bool stands = resource.stopped > 0 && resource.stopped >= resource.enabled;
  resource.usage.change(grid_.now(), {resource.busy, resource.enabled, resource.waiting, stands});
}

ResourceId Network::add_line(const std::string& name, std::vector<RouteId> routes,
                             std::uint32_t at_once, std::span<const SpeedChange> profile) {
  RB_ASSERT(at_once > 0 && !routes.empty() && resources_.size() < UINT16_MAX);
  const ResourceId id{static_cast<std::uint16_t>(resources_.size())};
  Resource& resource = resources_.emplace_back();
  resource.name = name;
  resource.kind = ResourceKind::line;
  resource.routes = std::move(routes);
  resource.enabled = at_once;
  add_turns(id, 0, profile);
  sort_turns();
  count(resource);
  return id;
}

ResourceId Network::add_link(const LinkSpec& spec, std::uint32_t at_once) {
  const std::array links{grid_.add_link(spec)};
  return add_line(spec.name, {grid_.add_route(links)}, at_once, spec.profile);
}

ResourceId Network::add_pool(const std::string& name, std::uint32_t places,
                             std::span<const SpeedChange> profile) {
  RB_ASSERT(places > 0 && resources_.size() < UINT16_MAX);
  const ResourceId id{static_cast<std::uint16_t>(resources_.size())};
  add_turns(id, 0, profile);
  sort_turns();
  Resource& resource = resources_.emplace_back();
  resource.name = name;
  resource.kind = ResourceKind::pool;
  resource.enabled = resource.places = places;
  count(resource);
  return id;
}

void Network::keep_bins(Micros width, std::size_t count) {
  for (Resource& resource : resources_) resource.usage.keep_bins(width, count);
}

void Network::settle() {
  for (Resource& resource : resources_) count(resource);
}

void Network::enable(ResourceId station, std::uint32_t servers) {
  Resource& resource = resources_[station.index()];
  RB_ASSERT(resource.kind == ResourceKind::station && servers <= resource.servers.size());
  for (std::uint32_t i = resource.enabled; i < servers; ++i) resource.free.push_back(i);
  resource.enabled = servers;
  fill(resource);
}

void Network::start(const Journey& journey) {
  RB_ASSERT(journey.count > 0 && journey.priority < kPriorities);
  Slot slot = static_cast<Slot>(travellers_.size());
  if (free_.empty()) {
    travellers_.emplace_back();
  } else {
    slot = free_.back();
    free_.pop_back();
  }
  travellers_[slot] = Traveller{.journey = journey};
  reach(slot);
}

// At the door of the next resource.
void Network::reach(Slot slot) {
  Traveller& traveller = travellers_[slot];
  const Leg& leg = traveller.journey.legs[traveller.leg];
  Resource& resource = resources_[leg.resource.index()];
  if (leg.kind == Leg::Kind::give) {
    give(leg.resource);
    granted_.push_back(slot);
    return;
  }
  RB_ASSERT((leg.kind == Leg::Kind::take) == (resource.kind == ResourceKind::pool));
  RB_ASSERT(leg.kind == Leg::Kind::take || leg.amount > 0);
  resource.usage.arrived();
  traveller.queued = grid_.now();
  if (!has_room(leg.resource)) {
    resource.usage.turned_away();
    arrived_.push_back({traveller.journey.tag, grid_.now(), true});
    free_.push_back(slot);
    return;
  }
  resource.queues[traveller.journey.priority].push_back(slot);
  ++resource.waiting;
  fill(resource);
}

void Network::give(ResourceId pool) {
  Resource& resource = resources_[pool.index()];
  RB_ASSERT(resource.kind == ResourceKind::pool && resource.busy > 0);
  --resource.busy;
  resource.usage.served();
  fill(resource);
}

bool Network::withdraw(ResourceId pool, std::uint64_t tag) {
  Resource& resource = resources_[pool.index()];
  for (auto& queue : resource.queues) {
    const auto found = std::find_if(queue.begin(), queue.end(), [&](Slot slot) {
      return travellers_[slot].journey.tag == tag;
    });
    if (found == queue.end()) continue;
    free_.push_back(*found);
    queue.erase(found);
    --resource.waiting;
    resource.usage.gave_up();
    fill(resource);
    return true;
  }
  return false;
}

bool Network::has_room(ResourceId id) {
  Resource& resource = resources_[id.index()];
  if (resource.waiting < resource.queue_limit) return true;
  return resource.busy < resource.enabled &&
         (resource.kind != ResourceKind::station || has_server(resource));
}

// Whether a server would take something on: the first in `free`, then.
bool Network::has_server(Resource& resource) {
  while (!resource.free.empty()) {
    const std::uint32_t first = resource.free.front();
    const Server& server = resource.servers[first];
    if (first < resource.enabled && !server.stands && !server.busy) return true;
    resource.free.pop_front();
  }
  return false;
}

bool Network::take_server(Resource& resource, Traveller& traveller) {
  if (!has_server(resource)) return false;
  traveller.server = resource.free.front();
  resource.free.pop_front();
  return true;
}

// Serves as many as there is room for.
void Network::fill(Resource& resource) {
  for (auto& queue : resource.queues) {
    while (!queue.empty() && resource.busy < resource.enabled) {
      const Slot slot = queue.front();
      if (resource.kind == ResourceKind::station && !take_server(resource, travellers_[slot]))
        break;
      queue.pop_front();
      --resource.waiting;
      serve(resource, slot);
    }
  }
  count(resource);
}

// Servers that stop or go on by now.
void Network::take_turns() {
  for (; next_turn_ < turns_.size() && turns_[next_turn_].at <= grid_.now(); ++next_turn_) {
    const Turn& turn = turns_[next_turn_];
    Resource& resource = resources_[turn.resource.index()];
    switch (resource.kind) {
      case ResourceKind::station: {
        turn.stands ? ++resource.stopped : --resource.stopped;
        Server& server = resource.servers[turn.server];
        server.stands = turn.stands;
        if (!turn.stands && !server.busy) {
          resource.free.push_back(turn.server);
          fill(resource);
        }
        break;
      }
      case ResourceKind::pool:
        resource.stopped = turn.stands ? resource.places : 0;
        resource.enabled = turn.stands ? 0 : resource.places;
        fill(resource);
        break;
      case ResourceKind::line:
      case ResourceKind::queue:
        resource.stopped = turn.stands ? resource.enabled : 0;
        break;
    }
    count(resource);
  }
}

void Network::join(ResourceId queue) {
  Resource& resource = resources_[queue.index()];
  RB_ASSERT(resource.kind == ResourceKind::queue);
  resource.usage.arrived();
  ++resource.waiting;
  count(resource);
}

void Network::begin(ResourceId queue, std::span<const Micros> since) {
  Resource& resource = resources_[queue.index()];
  RB_ASSERT(resource.kind == ResourceKind::queue && resource.waiting >= since.size());
  for (const Micros each : since) {
    resource.usage.waited(grid_.now() - each);
    resource.usage.served();
  }
  resource.waiting -= static_cast<std::uint32_t>(since.size());
  ++resource.begun;
  resource.busy = std::min(resource.begun, resource.enabled);
  count(resource);
}

void Network::end(ResourceId queue) {
  Resource& resource = resources_[queue.index()];
  RB_ASSERT(resource.kind == ResourceKind::queue && resource.begun > 0);
  --resource.begun;
  resource.busy = std::min(resource.begun, resource.enabled);
  count(resource);
}

void Network::serve(Resource& resource, Slot slot) {
  Traveller& traveller = travellers_[slot];
  const Leg& leg = traveller.journey.legs[traveller.leg];
  ++resource.busy;
  resource.usage.waited(grid_.now() - traveller.queued);
  switch (resource.kind) {
    case ResourceKind::station: {
      Server& server = resource.servers[traveller.server];
      server.busy = true;
      server.serves = slot;
      grid_.work(server.id, Micros{leg.amount}, slot);
      return;
    }
    case ResourceKind::line:
      grid_.send(resource.routes[resource.next_route], leg.amount, slot);
      resource.next_route = (resource.next_route + 1) % resource.routes.size();
      return;
    case ResourceKind::pool:
      granted_.push_back(slot);
      return;
    case ResourceKind::queue:
      RB_ASSERT(false);  // no journey leads there
      return;
  }
}

void Network::break_off(ResourceId station) {
  Resource& resource = resources_[station.index()];
  RB_ASSERT(resource.kind == ResourceKind::station);
  const auto arrive = [&](Slot slot) {
    arrived_.push_back(
        {.tag = travellers_[slot].journey.tag, .at = grid_.now(), .broken_off = true});
  };
  for (const Server& server : resource.servers) {
    if (!server.busy || travellers_[server.serves].broken_off) continue;
    travellers_[server.serves].broken_off = true;
    --resource.busy;
    resource.usage.served();
    arrive(server.serves);
  }
  for (auto& queue : resource.queues) {
    for (const Slot slot : queue) {
      resource.usage.turned_away();
      arrive(slot);
      free_.push_back(slot);
    }
    queue.clear();
  }
  resource.waiting = 0;
  count(resource);
}

// What the grid did for a journey is done.
void Network::leave(Slot slot) {
  Traveller& traveller = travellers_[slot];
  Resource& resource = resources_[traveller.journey.legs[traveller.leg].resource.index()];
  if (!traveller.broken_off) {
    --resource.busy;
    resource.usage.served();
  }
  if (resource.kind == ResourceKind::station) {
    Server& server = resource.servers[traveller.server];
    server.busy = false;
    if (!server.stands) resource.free.push_back(traveller.server);
  }
  fill(resource);
  traveller.broken_off ? free_.push_back(slot) : granted_.push_back(slot);
}

void Network::go_on(Slot slot) {
  Traveller& traveller = travellers_[slot];
  if (++traveller.leg < traveller.journey.count) {
    reach(slot);
    return;
  }
  arrived_.push_back({traveller.journey.tag, grid_.now(), false});
  free_.push_back(slot);
}

void Network::advance(Micros until, std::vector<Arrival>& out) {
  while (true) {
    take_turns();
    // First in, first out: those who were granted a place at one moment go on in that order.
    for (std::size_t i = 0; i < granted_.size(); ++i) go_on(granted_[i]);
    granted_.clear();
    if (!arrived_.empty()) break;
    const Micros stop = next_turn_ < turns_.size() ? std::min(until, turns_[next_turn_].at) : until;
    completions_.clear();
    grid_.advance(stop, completions_);
    if (completions_.empty() && stop == until) break;
    take_turns();  // a server that stops now takes nothing on
    for (const GridCompletion& done : completions_) leave(static_cast<Slot>(done.tag));
  }
  take_turns();
  out.insert(out.end(), arrived_.begin(), arrived_.end());
  arrived_.clear();
}

}  // namespace rb::sim
