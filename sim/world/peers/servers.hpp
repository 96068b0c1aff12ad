// A port of the world for platform models: the servers that do the peers' work. Without one, work
// takes its time and nothing else.
#pragma once

#include <cstdint>

#include "core/base/instant.hpp"

namespace rb::sim {

enum class Peer : std::uint8_t { ehr, carrier };
// What is held for a time: by a call on the carrier's media servers, by a conversation on the
// agents' machines.
enum class Place : std::uint8_t { media, agent };

class Servers {
 public:
  virtual ~Servers() = default;
  // False: whoever asks now is answered 503 at the door, and nothing is carried out.
  [[nodiscard]] virtual bool has_room(Peer peer) = 0;
  // Takes work over that a server of `peer` needs `work` > 0 for, once it is its turn.
  // World::served() is told when it is done, with the same ticket; or World::broken_off().
  virtual void serve(Instant now, Peer peer, Millis work, std::uint64_t ticket) = 0;

  // False: there is always a place, and none is asked for.
  [[nodiscard]] virtual bool limited(Place place) const = 0;
  // Waits for a place; World::served() is told when it is there. Returns what leave() asks for.
  [[nodiscard]] virtual std::uint32_t take(Instant now, Place place, std::uint64_t ticket) = 0;
  // Waits no longer. The place may have been given already, and served() is told all the same.
  virtual void leave(Instant now, Place place, std::uint32_t waiting) = 0;
  virtual void give(Instant now, Place place) = 0;
};

}  // namespace rb::sim
