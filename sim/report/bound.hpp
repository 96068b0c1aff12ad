// What bound in a run, in plain words: plain text, still to be escaped.
#pragma once

#include <string>

#include "sim/metrics/bottleneck.hpp"

namespace rb::sim {

// "voice agents", "calls a second": completes "held back by ...".
[[nodiscard]] std::string limit_words(std::string_view name);

// A resource of the platform: "EHR servers".
[[nodiscard]] std::string resource_words(std::string_view name);

// "held back by voice agents for 10 h 38 min, first Tue 6 Oct 13:05";
// "database connections: busy 99% at most, mean wait 1.2 s, longest 8 s, longest queue 812,
// first ..."; "database commits: stood still for 1 min 30 s, mean wait ...".
[[nodiscard]] std::string bottleneck_sentence(const RunSummary& run, const Bottleneck& one);

// "18,402 of 50,000 patients still wait when the run ends, held back by voice agents for 9 h, first
// ..."; empty if the run came to its end.
[[nodiscard]] std::string unfinished_sentence(const RunSummary& run);

// The first letter in upper case: a sentence of its own.
[[nodiscard]] std::string capital(std::string text);

// "850 us", "12 ms", "1.2 s", then as duration().
[[nodiscard]] std::string short_time(std::int64_t us);

}  // namespace rb::sim
