/** Officers' and curators' pages. */
import { confirmForms, focusErrors, guardForms } from "./forms.js";

confirmForms();
guardForms();
focusErrors();
