// Details of a visit as people say them.
#pragma once

#include <string_view>

#include "core/conversation/reading.hpp"
#include "core/provider/care.hpp"

namespace rb {

// What is asked for, after "we still need": "your insurance and member number". Nothing of what the
// visit is for stands in it. Tongue::other is spoken to in English.
[[nodiscard]] std::string_view detail_words(Detail detail, Tongue tongue);

}  // namespace rb
