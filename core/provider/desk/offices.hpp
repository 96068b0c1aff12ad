// How offices are asked, and what is known of them: values that come in with the engine's other
// inputs and never change during a run.
#pragma once

#include <memory>

#include "core/provider/office/ladder.hpp"

namespace rb {

class OfficeBook {
 public:
  virtual ~OfficeBook() = default;
  // Channels that the office takes; none: nobody can be asked there.
  [[nodiscard]] virtual OfficeChannelSet channels_of(ProviderId provider) const = 0;
  // Lasts as long as the book.
  [[nodiscard]] virtual const office::OfficeHours& hours_of(ProviderId provider) const = 0;
};

struct OfficeTerms {
  office::Ladder ladder;  // that office::reject() finds nothing wrong with
  std::shared_ptr<const OfficeBook> book;
};

}  // namespace rb
