#include "prod/messages/opt_out_words.hpp"

#include <gtest/gtest.h>

namespace rb::prod {
namespace {

TEST(OptOutWords, any_reasonable_wording_counts) {
  for (const char* text : {"stop",
                           "STOP",
                           "Stop.",
                           "stop please",
                           "Please stop!",
                           "STOPALL",
                           "unsubscribe",
                           "revoke",
                           "opt out",
                           "Opt-Out",
                           "opt me out of this",
                           "no más",
                           "No mas por favor",
                           "alto",
                           "Parar",
                           "take me off your list",
                           "don't call me again",
                           "Do not text this number any more, thanks",
                           "please stop sending me these messages, I have moved away",
                           "no me llamen",
                           "leave me alone",
                           "ＳＴＯＰ"}) {
    EXPECT_EQ(opt_out_wording(text), OptOutWording::plain) << text;
  }
  for (const char* text : {"cancel", "END", "quit", "Cancel please", "cancelar", "quit it now"}) {
    EXPECT_EQ(opt_out_wording(text), OptOutWording::carrier_word) << text;
  }
}

TEST(OptOutWords, other_things_do_not) {
  for (const char* text :
       {"", " ", "yes", "no", "1", "si", "cancel my appointment",
        "I can come at the end of the week", "the bus stop near the clinic is closed today",
        "nonstop", "weekend", "help", "start"}) {
    EXPECT_EQ(opt_out_wording(text), OptOutWording::none) << text;
  }
}

}  // namespace
}  // namespace rb::prod
