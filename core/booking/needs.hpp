// What a visit must be like for this patient. What a person is called, suffers from or is insured
// under never enters the core: ids only.
#pragma once

#include <cstdint>

#include "core/booking/vocabulary.hpp"
#include "core/provider/care.hpp"
#include "core/time/time_wish.hpp"

namespace rb {

struct Needs {
  SpecialtyId specialty;
  ProviderId preferred;  // none(): anyone
  NetworkId network;     // none(): pays for themselves, or it does not matter
  TimeWish wish;
  std::uint8_t modalities = 0;   // a bit for each Modality, by its number; 0: any
  LanguageSet languages = 0;     // one of them; 0: any
  std::uint32_t farthest_m = 0;  // 0: any distance
  DetailSet required = 0;        // what must be known first

  friend bool operator==(const Needs&, const Needs&) = default;
};

}  // namespace rb
