// What happens to a dialogue.
#pragma once

#include <variant>
#include <vector>

#include "core/conversation/dialogue/dialogue.hpp"
#include "core/conversation/reading.hpp"

namespace rb {

namespace heard {

struct Replied {
  Reading reading;
};
// A call in which nothing was said for Flow::silence. Never of a text.
struct Silent {};
struct HungUp {};
// A text session that waited Flow::text_expires for a reply.
struct SessionExpired {};
// The hold on the chosen slot ran out.
struct HoldExpired {};
// The answer to deed::SearchSlots: what is beyond kMostOffers or the flow's number is left out, an
// empty list is Cause::none.
struct SlotsFound {
  DeedId request;
  std::vector<FoundSlot> offers;
  bool as_wished = true;  // false: the nearest to the wish
};
// The other answer to it: these must be known first. Without a lead for it as failed; none is no
// answer.
struct DetailsMissing {
  DeedId request;
  DetailSet missing = 0;
};
// The answer to any other deed, or a search that failed. A result that the deed cannot have counts
// as failed.
struct DeedDone {
  DeedId request;
  Cause result = Cause::failed;
};

// A booking that was begun and takes longer than a conversation can wait: it goes on without the
// patient, who is told later. Of any other deed it counts as failed.
struct UnderWay {
  DeedId request;
};

}  // namespace heard

using DialogueInput = std::variant<heard::Replied, heard::Silent, heard::HungUp,
                                   heard::SessionExpired, heard::HoldExpired, heard::SlotsFound,
                                   heard::DetailsMissing, heard::DeedDone, heard::UnderWay>;

}  // namespace rb
