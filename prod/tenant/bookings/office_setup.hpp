// How a tenant's offices are asked, as its settings say: values that never change while it is open.
#pragma once

#include <map>
#include <optional>
#include <string>

#include "core/provider/office/ladder.hpp"

namespace rb::prod {

struct OfficeSetup {
  struct Exception {
    OfficeChannelSet takes = 0;
    std::optional<office::OfficeHours> hours{};  // not set: those of all
  };

  office::Ladder ladder;  // that office::reject() finds nothing wrong with
  OfficeChannelSet takes = 0;
  office::OfficeHours hours;
  std::map<std::string, Exception> exceptions{};  // by practitioner, "Practitioner/12"
};

}  // namespace rb::prod
