// What a modelled patient says, writes or keys in for what they mean.
#pragma once

#include <cstdint>
#include <string>

#include "core/conversation/reply_reader.hpp"
#include "core/policy/policy.hpp"

namespace rb::sim::sandbox {

struct WordsPlace {
  Tongue tongue = Tongue::english;
  Channel channel = Channel::voice;
  Asked asked = Asked::open;
  Detail detail = Detail::insurance;  // that is asked for, where one is
  bool keys = true;                   // of calls: that somebody hears them who is asking
};

struct Uttered {
  std::string words;
  bool keyed = false;  // pressed, not said; of calls only
};

// `bits`: pick among the wordings. Precondition: a reading that Manner gives, with the patient's
// own date, or a wish of any kind. The grammar reads the same meaning back; of keys, the same as
// how_to_answer() says that they stand for.
[[nodiscard]] Uttered in_words(const Reading& reading, const WordsPlace& place, std::uint64_t bits);

}  // namespace rb::sim::sandbox
