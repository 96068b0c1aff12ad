// The messages of this life of the daemon that a gateway was asked for, each once. What was over
// two days ago is forgotten: nobody waits for an answer as long. Not thread-safe.
#pragma once

#include <deque>
#include <map>
#include <optional>
#include <string>
#include <utility>

#include "core/base/instant.hpp"
#include "core/provider/office/vocabulary.hpp"
#include "edge/net/client.hpp"

namespace rb::prod {

struct OfficeMessage {
  OfficeChannel channel = OfficeChannel::portal;
  std::string body;
  Instant last_leave;  // what leaves later could be answered after `report_by`
  Instant report_by;
  std::uint32_t tries = 0;
  std::optional<net::AskId> request{};  // while it has no answer
  bool given_up = false;                // it is not asked for again
  bool over = false;                    // reported

  void end() {
    over = true;
    body = {};
  }
};

class OfficeMessages {
 public:
  // False: it is there already.
  bool add(office::SendId send, OfficeMessage message, Instant now) {
    while (!by_age_.empty() && by_age_.front().first + 2 * kDay < now) {
      messages_.erase(by_age_.front().second);
      by_age_.pop_front();
    }
    if (!messages_.emplace(send, std::move(message)).second) return false;
    by_age_.emplace_back(now, send);
    return true;
  }
  // Null: it is not known.
  [[nodiscard]] OfficeMessage* find(office::SendId send) {
    const auto found = messages_.find(send);
    return found == messages_.end() ? nullptr : &found->second;
  }
  // Calls `then` with each that is not over of a request, up to a round, on a channel.
  template <class Then>
  void each_open(OfficeRequestId request, std::uint8_t round, OfficeChannel channel, Then then) {
    for (auto at = messages_.lower_bound({request, 0, 0});
         at != messages_.end() && at->first.request == request && at->first.round <= round; ++at) {
      if (at->second.channel == channel && !at->second.over) then(at->first, at->second);
    }
  }

 private:
  std::map<office::SendId, OfficeMessage> messages_;
  std::deque<std::pair<Instant, office::SendId>> by_age_;
};

}  // namespace rb::prod
