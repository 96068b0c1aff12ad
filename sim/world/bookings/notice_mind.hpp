// What a patient makes of what they are told about a booking, whether they say it in words or not.
#pragma once

#include <cstdint>
#include <optional>

#include "sim/clinic/conduct.hpp"

namespace rb::sim {

struct NoticeMind {
  Notice notice = Notice::details;
  std::uint32_t how_manieth = 0;  // notices of this kind about the booking before
  DetailSet missing = 0;          // by then
  std::optional<Reply> reply{};   // none: nothing of use
};

}  // namespace rb::sim
