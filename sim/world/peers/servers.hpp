// A port of the world for platform models: the servers that do the peers' work. Without one, work
// takes its time and nothing else.
#pragma once

#include <cstdint>

#include "core/base/instant.hpp"

namespace rb::sim {

enum class Peer : std::uint8_t { ehr, carrier };

class Servers {
 public:
  virtual ~Servers() = default;
  // False: whoever asks now is answered 503 at the door, and nothing is carried out.
  [[nodiscard]] virtual bool has_room(Peer peer) = 0;
  // Takes work over that a server of `peer` needs `work` > 0 for, once it is its turn.
  // World::served() is told when it is done, with the same ticket; or World::broken_off().
  virtual void serve(Instant now, Peer peer, Millis work, std::uint64_t ticket) = 0;
};

}  // namespace rb::sim
