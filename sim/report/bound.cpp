#include "sim/report/bound.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <utility>

#include "sim/report/draw/text.hpp"
#include "sim/report/words.hpp"

namespace rb::sim {
namespace {

constexpr std::array kLimitWords{
    std::pair{"trunks", "telephone lines"},
    std::pair{"agents", "voice agents"},
    std::pair{"campaign_calls", "the campaign's calls at once"},
    std::pair{"call_rate", "calls a second"},
    std::pair{"text_rate", "texts a second"},
    std::pair{"campaign_rate", "the campaign's contacts a second"},
    std::pair{"ehr_rate", "EHR requests a second"},
    std::pair{"campaign_ehr_rate", "the campaign's EHR requests a second"},
    std::pair{"ehr_gate", "the closed EHR gate"},
    std::pair{"patients_at_once", "the limit on patients at once"},
    std::pair{"carrier_day", "the texts that a mobile carrier takes in a day"},
};

}  // namespace

std::string limit_words(std::string_view name) {
  const auto* found = std::find_if(kLimitWords.begin(), kLimitWords.end(),
                                   [&](const auto& entry) { return entry.first == name; });
  return found == kLimitWords.end() ? name_words(name) : found->second;
}

std::string resource_words(std::string_view name) {
  const std::string words = name_words(name);
  return words.starts_with("ehr ") ? "EHR" + words.substr(3) : words;
}

std::string capital(std::string text) {
  if (!text.empty() && text[0] >= 'a' && text[0] <= 'z') {
    text[0] = static_cast<char>(text[0] - 'a' + 'A');
  }
  return text;
}

std::string short_time(std::int64_t us) {
  if (us < 1'000) return fmt::format("{} us", us);
  if (us < 1'000'000) return fmt::format("{:.3g} ms", static_cast<double>(us) / 1e3);
  if (us < 60'000'000) return fmt::format("{:.3g} s", static_cast<double>(us) / 1e6);
  return duration(us / 1000);
}

std::string bottleneck_sentence(const RunSummary& run, const Bottleneck& one) {
  const std::string first = ", first " + moment(run.clock, one.first_ms);
  switch (one.kind) {
    case Bottleneck::Kind::limit:
      return fmt::format("held back by {} for {}{}", limit_words(one.name), duration(one.held_ms),
                         first);
    case Bottleneck::Kind::resource:
      if (one.stood_ms > 0) {
        const std::int64_t seconds = (one.stood_ms + 500) / 1000;
        return fmt::format("{}: stood still for {}, mean wait {}, longest {}{}",
                           resource_words(one.name), duration(seconds * 1000),
                           short_time(one.mean_wait_us), short_time(one.max_wait_us), first);
      }
      return fmt::format(
          "{}: busy {} at most, mean wait {}, longest {}, longest queue {}{}{}",
          resource_words(one.name), percent_ppm(one.busiest_ppm), short_time(one.mean_wait_us),
          short_time(one.max_wait_us), number(one.most_waiting),
          one.gave_up == 0 ? "" : ", " + number(one.gave_up) + " gave up waiting", first);
    case Bottleneck::Kind::too_many:
      return fmt::format("EHR asked too often: {} of {} requests answered 429 ({}){}",
                         number(one.requests), number(one.of_requests),
                         percent(one.requests, one.of_requests), first);
    case Bottleneck::Kind::failed:
      return fmt::format("EHR requests in vain: {} of {} failed or were never answered ({}){}",
                         number(one.requests), number(one.of_requests),
                         percent(one.requests, one.of_requests), first);
  }
  return {};
}

std::string unfinished_sentence(const RunSummary& run) {
  const auto left = unfinished(run);
  if (!left) return {};
  return fmt::format("{} of {} patients still wait when the run ends{}{}", number(left->patients),
                     number(left->of), left->by.kind == Bottleneck::Kind::limit ? ", " : "; ",
                     left->by.name == kCarrierDay ? "held back by " + limit_words(kCarrierDay)
                                                  : bottleneck_sentence(run, left->by));
}

}  // namespace rb::sim
