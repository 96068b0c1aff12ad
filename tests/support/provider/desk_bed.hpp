// An office desk and its host, for tests: one office in New York (as of office_desk.hpp) that every
// provider has.
#pragma once

#include <memory>
#include <optional>
#include <set>
#include <vector>

#include "core/provider/desk/office_desk.hpp"
#include "tests/support/provider/office_desk.hpp"

namespace rb::test {

// Offices that take what they are said to take.
class DeskBook final : public OfficeBook {
 public:
  explicit DeskBook(OfficeChannelSet channels) : channels_(channels) {}
  [[nodiscard]] OfficeChannelSet channels_of(ProviderId) const override { return channels_; }
  [[nodiscard]] const office::OfficeHours& hours_of(ProviderId) const override {
    return desk_hours();
  }

 private:
  OfficeChannelSet channels_;
};

[[nodiscard]] inline std::shared_ptr<const OfficeTerms> desk_terms(
    office::Ladder ladder = office::usual_ladder(), OfficeChannelSet channels = 0b1111) {
  auto terms = std::make_shared<OfficeTerms>();
  terms->ladder = std::move(ladder);
  terms->book = std::make_shared<DeskBook>(channels);
  return terms;
}

// Fails the test where an event cannot follow what is there, or the state is wrong after a step.
class OfficeDeskBed final : public OfficeHost {
 public:
  explicit OfficeDeskBed(std::shared_ptr<const OfficeTerms> terms);

  [[nodiscard]] const OfficeState& offices() const override { return state_; }
  [[nodiscard]] Instant now() const override { return now_; }
  void happened(const OfficeEvent& event) override;
  void must(const OfficeEffect& effect) override { effects.push_back(effect); }
  void settled(const office::effect::Settled& outcome) override { outcomes.push_back(outcome); }

  rb::OfficeDesk& desk() { return *desk_; }
  // Wakes as they fall due, up to and including `at`, and stays there.
  void come_to(Instant at);
  // Time passes, and nothing is woken.
  void sleep_to(Instant at) { now_ = at; }
  // The process dies and comes back, perhaps with other terms, and perhaps later.
  void crash(std::shared_ptr<const OfficeTerms> terms, std::optional<Instant> back_at = {});

  struct Happened {
    Instant at;
    OfficeEvent event;
  };
  std::vector<Happened> log;
  std::vector<OfficeEffect> effects;
  std::vector<office::effect::Settled> outcomes;

 private:
  OfficeState state_;
  Instant now_ = june(1, 0);
  std::unique_ptr<rb::OfficeDesk> desk_;
};

}  // namespace rb::test
