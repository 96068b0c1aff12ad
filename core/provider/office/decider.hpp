// The inside of decide, between its two sources: a copy of the request runs ahead, so that each
// event is decided on what the ones before it have changed.
#pragma once

#include <optional>
#include <vector>

#include "core/provider/office/decide.hpp"

namespace rb::office {

class Decider {
 public:
  Decider(const Request& request, OfficeRequestId id, const DecideContext& context)
      : request_(request), id_(id), context_(context) {}

  // Why nothing follows; not set: `events` do.
  [[nodiscard]] std::optional<Rejection> take(const Command& command);
  [[nodiscard]] std::vector<EventBody>& events() { return events_; }

 private:
  using Refused = std::optional<Rejection>;

  // decide.cpp
  Refused on(const command::OpenRequest& c);
  Refused on(const command::Wake& c);
  Refused on(const command::ReportSend& c);
  Refused on(const command::CancelRequest& c);
  Refused on(const command::AnswerExtension& c);
  void due(const state::Waiting& s);
  void due(const state::Sending& s);
  void due(const state::Resolving& s);
  void due(const state::Asked& s);
  void due(const state::Acknowledged& s);
  void due(const state::Negotiating& s);
  void due(const state::Unopened&) {}
  void due(const state::Done&) {}
  void lose(std::uint8_t rung);
  void arrive(std::uint8_t rung);
  void next();
  void end(Ending ending, OfficeChannelSet heard = 0) {
    emit(event::RequestEnded{.ending = ending, .heard = heard});
  }

  // answers.cpp
  Refused on(const command::ReportAnswer& c);
  Refused on(const command::ChooseTime& c);
  Refused on(const command::DeclineTimes& c);
  Refused acknowledge(SendId send);
  Refused accept(const command::ReportAnswer& c);
  Refused counter(SendId send, const OfferedTimes& times);
  void agree(SendId send, Instant time);
  [[nodiscard]] bool voids(const Command& command);
  [[nodiscard]] Refused unknown_offer(std::uint8_t offer) const;

  void emit(const EventBody& body) {
    evolve(request_, {id_, context_.now, body});
    events_.push_back(body);
  }
  [[nodiscard]] Instant now() const { return context_.now; }
  [[nodiscard]] const Ladder& ladder() const { return context_.ladder; }
  [[nodiscard]] OfficeChannel channel_of(std::uint8_t rung) const {
    return ladder().rungs[rung].channel;
  }
  [[nodiscard]] SendId send_of(std::uint8_t rung) const { return {id_, request_.round, rung}; }

  Request request_;
  OfficeRequestId id_;
  const DecideContext& context_;
  std::vector<EventBody> events_;
};

}  // namespace rb::office
