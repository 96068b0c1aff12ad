// What a patient sees and may choose behind a link that is about a booking, in English or Spanish.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "prod/tenant/tenant.hpp"

namespace rb::prod {

struct BookingPage {
  std::string text;  // of the question, or what there is to know
  struct Choice {
    std::string value;  // in the form: "slot-17", "none"
    std::string words;
  };
  std::vector<Choice> choices;  // empty: nothing is left to do
};

// As the booking stands now, whatever the text with the link said. Precondition: the booking is
// known.
[[nodiscard]] BookingPage booking_page(Work& work, BookingId booking, bool spanish);

// What was chosen of that page. value_is_out_of_range: it is none of its choices.
[[nodiscard]] Rejection choose_on_page(Work& work, BookingId booking, const std::string& value);

}  // namespace rb::prod
