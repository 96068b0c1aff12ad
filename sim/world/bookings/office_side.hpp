// The offices that are asked over a ladder: what becomes of each message, and what they answer. It
// says what, and when; the world makes it happen. Deterministic as the clinic behind it.
#pragma once

#include <cstdint>
#include <map>
#include <memory>
#include <set>
#include <utility>
#include <vector>

#include "core/booking/desk/desk_state.hpp"
#include "core/outreach/commands.hpp"
#include "core/provider/desk/office_effect.hpp"
#include "sim/clinic/clinic.hpp"
#include "sim/world/parts/slot_pool.hpp"

namespace rb::sim {

class OfficeSide {
 public:
  explicit OfficeSide(std::shared_ptr<Clinic> clinic) : clinic_(std::move(clinic)) {}

  // What slots are asked about. Outlives this; to be told before anything else.
  void look_at(const DeskState* desk) { desk_ = desk; }

  // What is said later, to be kept until then.
  struct Coming {
    Instant at;
    std::uint32_t number = 0;
  };
  // Appends what comes of an effect.
  void take(Instant now, const OfficeEffect& effect, std::vector<Coming>& coming);
  // Its time has come: appends what is said, unless that was withdrawn.
  void say(std::uint32_t number, std::vector<Command>& out);

 private:
  struct Word {
    Command command;
    office::SendId send;
    OfficeChannel channel = OfficeChannel::fhir;
    bool of_office = false;  // or of whoever carries the messages
  };
  void take(Instant now, const office::effect::Message& message, std::vector<Coming>& coming);
  void take(Instant now, const office::effect::LookUp& look_up, std::vector<Coming>& coming);
  void take(Instant now, const office::effect::Withdrawal& withdrawal, std::vector<Coming>& coming);
  void report(Instant at, const OfficeMessage& about, office::SendReport report,
              std::vector<Coming>& coming);
  void answer(Instant at, const OfficeMessage& about, office::AnswerKind kind,
              const std::vector<FreeTime>& times, std::vector<Coming>& coming);

  std::shared_ptr<Clinic> clinic_;
  const DeskState* desk_ = nullptr;
  std::map<office::SendId, OfficeMessage> sent_;
  std::set<std::pair<OfficeRequestId, OfficeChannel>> withdrawn_;
  SlotPool<Word> words_;
};

}  // namespace rb::sim
