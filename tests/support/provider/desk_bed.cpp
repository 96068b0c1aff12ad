#include "tests/support/provider/desk_bed.hpp"

#include <algorithm>
#include <stdexcept>

namespace rb::test {

OfficeDeskBed::OfficeDeskBed(std::shared_ptr<const OfficeTerms> terms)
    : desk_(std::make_unique<rb::OfficeDesk>(*this, std::move(terms))) {}

void OfficeDeskBed::happened(const OfficeEvent& event) {
  if (!can_follow(state_, event)) throw std::logic_error("an event that cannot follow");
  evolve(state_, event, now_);
  log.push_back({now_, event});
}

void OfficeDeskBed::come_to(Instant at) {
  for (int i = 0; desk_->next_due() <= at; ++i) {
    if (i == 10'000) throw std::logic_error("wakes without end");
    now_ = std::max(now_, desk_->next_due());
    desk_->fall_due();
  }
  if (const char* wrong = check(state_)) throw std::logic_error(wrong);
  now_ = at;
}

void OfficeDeskBed::crash(std::shared_ptr<const OfficeTerms> terms,
                          std::optional<Instant> back_at) {
  desk_ = std::make_unique<rb::OfficeDesk>(*this, std::move(terms));
  desk_->resume();
  now_ = back_at.value_or(now_);
  desk_->recover();
  desk_->fall_due();
  if (const char* wrong = check(state_)) throw std::logic_error(wrong);
}

}  // namespace rb::test
