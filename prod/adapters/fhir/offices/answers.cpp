#include "prod/adapters/fhir/offices/answers.hpp"

#include "prod/adapters/fhir/offices/offered_slots.hpp"

namespace rb::prod {
namespace {

constexpr std::uint32_t kMostTries = 60;  // to read the slots of an answer: hours

}  // namespace

void OfficeAnswers::hear(const fhir::OfficeTask& task, std::uint32_t tries) {
  if (!task.answer) return;
  {
    const std::lock_guard lock(mutex_);
    Heard& heard = heard_[task.send];
    std::string fingerprint = task.fingerprint();
    heard.seen = peer_.now();
    if (heard.fingerprint == fingerprint) return;
    heard.fingerprint = std::move(fingerprint);
  }
  if (task.times.empty()) return say(task, {});
  std::make_shared<OfferedSlots>(
      task, peer_, schedules_,
      [weak = weak_from_this(), task, tries](const Read<std::vector<FoundTime>>& times) {
        const auto self = weak.lock();
        if (!self) return;
        if (times) return self->say(task, *times);
        self->hear_again(task, tries, times.error().retry_after);
      })
      ->start();
}

// It could not be found out what it says: it is read again, as it is by then.
void OfficeAnswers::hear_again(const fhir::OfficeTask& task, std::uint32_t tries,
                               Millis not_before) {
  {
    const std::lock_guard lock(mutex_);
    const auto heard = heard_.find(task.send);
    if (heard == heard_.end() || heard->second.fingerprint != task.fingerprint()) return;
    heard_.erase(heard);
  }
  if (tries >= kMostTries) return say(task, {});  // its times are none that anybody can read
  const auto then = [weak = weak_from_this(), task, tries](const Read<fhir::Json>& resource) {
    const auto self = weak.lock();
    if (!self) return;
    const auto now = resource ? fhir::read_office_task(*resource, self->peer_.names) : std::nullopt;
    self->hear(now && now->send == task.send ? *now : task, tries + 1);
  };
  peer_.timer.at(peer_.again_at(kTaskAgain, task.send.request, tries, not_before),
                 [weak = weak_from_this(), id = task.id, then] {
                   const auto self = weak.lock();
                   if (!self) return;
                   const auto& http = self->peer_.http;
                   http->read_one(http->url("Task/" + id), self->peer_.deadline(), then);
                 });
}

void OfficeAnswers::say(const fhir::OfficeTask& task, const std::vector<FoundTime>& times) const {
  using enum office::AnswerKind;
  OfficeSaid said{task.send, *task.answer, task.refusal, times};
  const bool nothing_left = times.empty() && !task.times.empty();
  if (nothing_left) said.kind = task.status == "rejected" ? refused : acknowledged;
  if (said.kind == accepted && times.size() > 1) said.kind = counter_offer;
  said_(said);
}

void OfficeAnswers::forget(Instant before) {
  const std::lock_guard lock(mutex_);
  std::erase_if(heard_, [&](const auto& one) { return one.second.seen < before; });
}

}  // namespace rb::prod
