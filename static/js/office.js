/** Officers' and curators' pages. */
import { confirmForms, focusErrors, guardForms, sendOnChange } from "./forms.js";

confirmForms();
guardForms();
sendOnChange();
focusErrors();
